"""Puts the labels of the windows on the passages that the program made of them (org.pactwire.bench.reader.ReaderWindows)."""
import collections
import json

TYPES = "nothing state organization group person place money date unlinked nationality".split()
PERSON, PLACE_TYPE, MONEY_TYPE, DATE_TYPE, UNLINKED, NATIONALITY = 4, 5, 6, 7, 8, 9
STATUSES = ("mentioned proposed negotiating planned agreed signed ratified in_force amended suspended breached ended"
            " rejected").split()
KINDS = ("alliance defence security peace ceasefire border normalisation arms_control trade economic loan aid energy"
         " water climate migration extradition accession cooperation other").split()
# tags: outside; first and further pieces of a pact asked for (main, sec); of one that is only background or allowed
OUTSIDE, ASKED, OTHER = 0, 1, 3
RELATIONS = ("party", "signatory", "money", "date", "place")
PARTY, SIGNATORY, MONEY, DATE, PLACE = range(5)

Place = collections.namedtuple("Place", "start end type party name in_title")


def status_number(name):
    return STATUSES.index("signed" if name == "initialled" else name)  # the program has no status of its own for it


class Passage:
    def __init__(self, row):
        self.id, self.ids, self.types, self.rules = row["id"], row["ids"], row["types"], row["rules"]
        self.starts, self.ends, self.in_title = row["starts"], row["ends"], row["title"]
        self.places = [(Place(p["start"], p["end"], p["type"], p["party"], p["name"], p["title"]), list(range(p["from"], p["to"])))
                       for p in row["places"]]
        self.tags = [OUTSIDE] * len(self.ids)
        self.spans = []  # (pieces, number of the pact, whether it is its anchor)
        self.pacts = []

    def between(self, span):
        title = int(span.get("field") == "title")
        return [i for i in range(len(self.ids)) if self.starts[i] >= 0 and self.in_title[i] == title
                and self.starts[i] < span["end"] and self.ends[i] > span["start"]]

    def label(self, pacts):
        for pact in sorted(pacts, key=lambda p: p["role"] in ("main", "sec")):
            tag = ASKED if pact["role"] in ("main", "sec") else OTHER
            for n, span in enumerate([pact["anchor"]] + pact.get("again", [])):
                pieces = self.between(span)
                for k, i in enumerate(pieces):
                    self.tags[i] = tag + (k > 0)
                if pieces:
                    self.spans.append((pieces, len(self.pacts), n == 0))
            self.pacts.append(self.answers(pact))

    def answers(self, pact):
        """What is right for a pact; of each place and relation 1 or 0, -1 where it is not asked."""
        parties = pact["parties"]
        # organisations and groups are labelled by usual names: what stands where the label stands is meant
        right = {p.party for p, _ in self.places if p.party and p.type != PERSON and
                 (p.party in parties or any(touches(p, s) and p.type != NATIONALITY and len(name) != 3
                                            for name, s in parties.items()))}
        rows = []
        for place, _ in self.places:
            row = [-1] * len(RELATIONS)
            if place.party:
                row[PARTY] = int(place.party in right)
            elif place.type == UNLINKED:
                row[PARTY] = int(any(touches(place, s) for s in parties.values()))
            if place.type == PERSON and not place.in_title:
                row[SIGNATORY] = int(any(touches(place, s) or set(s["name"].split()) & set(place.name.split())
                                         for s in pact.get("signatories", [])))
            if place.type == MONEY_TYPE:
                row[MONEY] = int(any(touches(place, s) and s["in"] for s in pact.get("money", [])))
            if place.type == DATE_TYPE:
                row[DATE] = int(touches(place, pact.get("date")))
            if place.type in (1, PLACE_TYPE, UNLINKED) and not place.in_title:
                row[PLACE] = int(touches(place, pact.get("place")))
            rows.append(row)
        return {"status": status_number(pact["status"]), "kind": KINDS.index(pact["kind"]), "relations": rows,
                "statuses": [status_number(s) for s in [pact["status"]] + pact.get("alt_status", [])],
                "asked": pact["role"] in ("main", "sec")}


def touches(place, span):
    return bool(span and "start" in span and (span.get("field") == "title") == place.in_title
                and place.start < span["end"] and span["start"] < place.end)


def load(passages_file, windows_file):
    """Passages by split, with their labels; those of a window too long for one have the labels that lie in them."""
    with open(windows_file, encoding="utf-8") as lines:
        windows = {w["id"]: w for w in map(json.loads, lines)}
    found = collections.defaultdict(list)
    with open(passages_file, encoding="utf-8") as lines:
        for passage in map(Passage, map(json.loads, lines)):
            window = windows[passage.id]
            passage.label(window.get("pacts", []))
            found[window.get("split", "")].append(passage)
    return found
