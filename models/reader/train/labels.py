#!/usr/bin/env python3
"""Joins the labels of this folder with their texts, checks them and counts them.

    python3 labels.py                      check everything, print the counts; ends with 1 where there is a fault
    python3 labels.py --agreement          the table of agreement, from double.jsonl
    python3 labels.py --join windows.jsonl write every window whose text is here, with text, title and split
    python3 labels.py --pool FOLDER        where the pool's texts are (*.jsonl.gz with id, title, text)

The labels of texts by others stand off: they say where in a text something stands, not what it says there. The texts
are looked for in shared/gold/pool beside this repository. Without them hashes and words of these windows are not
checked; everything else is. Needs nothing but Python 3.9.
"""
import argparse
import collections
import gzip
import hashlib
import itertools
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
POOL = HERE.joinpath("..", "..", "..", "..", "shared", "gold", "pool")

KINDS = set("""alliance defence security peace ceasefire border normalisation arms_control trade economic loan aid
    energy water climate migration extradition accession cooperation other""".split())
STATUSES = set("""proposed negotiating planned agreed initialled signed ratified in_force amended suspended breached
    ended rejected mentioned""".split())
ROLES = set("main sec bg opt".split())
BESIDE = set("broker host critic supporter beneficiary observer victim other".split())
ACTS = set("signed initialled ratified joined withdrew suspended breached objected".split())
SPLITS = set("train calibration test".split())
SPAN = {"start", "end", "field"}
FIELDS = set("""kind alt_kind status alt_status alleged role anchor says again parties others date place years money
    signatories steps participation ambiguous alt note""".split())
NEEDED = set("kind status role anchor says parties".split())
POOL_FIELDS = set("id url licence published chars sha256 title_chars title_sha256 pacts".split())
OWN_FIELDS = set("id title published text tags pacts".split())
DAY = re.compile(r"(\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")

# "Broad pact word": what the pool was drawn with. Half of the texts that hold one tell of no pact.
PACT_WORD = re.compile(r"""\b(treat(y|ies)|pacts?|accords?|agreements?|cease-?\s?fires?|truces?|memorand(um|a|ums)|protocols?
    |conventions?|deals?|swaps?|swapped|ratif\w+|declarations?|loans?|alliances?|armistices?|charters?|compacts?
    |frameworks?|peace\s(process|plan|talks)\w*|normali[sz]\w+|accessions?|signator(y|ies))\b""", re.I | re.X)

# Near copies: two windows of different splits may not share this much of the shorter one's runs of five words.
SHINGLE, SHARED = 5, 0.3


def rows(name):
    with open(HERE / name, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield json.loads(line)
            except ValueError as fault:
                sys.exit(f"{name}:{number}: {fault}")


def read_pool(folder):
    """Texts of others by id; empty where the folder is not there."""
    texts = {}
    for name in sorted(folder.glob("*.jsonl.gz")) if folder.is_dir() else []:
        with gzip.open(name, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                texts[row["id"]] = row
    return texts


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def source(window_id):
    return {"pp": "portal", "ps": "state", "pw": "whitehouse"}.get(window_id[:2]) or "own-" + window_id[1]


def asked(pact):
    return pact["role"] in ("main", "sec")


def spans_of(pact):
    """Every span of a pact, with what it is of."""
    yield "anchor", pact["anchor"]
    yield "says", pact["says"]
    for name in ("date", "place", "years"):
        if name in pact:
            yield name, pact[name]
    for name in ("again", "money", "signatories", "steps", "participation"):
        for span in pact.get(name, []):
            yield name, span
            if "date" in span:
                yield "date of a step", span["date"]
    for name in ("parties", "others"):
        for who, span in pact.get(name, {}).items():
            yield f"{name} {who}", span


class Check:
    """Collects faults; knows the lengths of each window's fields and, where it is here, its text."""

    def __init__(self):
        self.faults = []

    def that(self, good, where, what):
        if not good:
            self.faults.append(f"{where}: {what}")

    def span(self, span, where, lengths, texts):
        field = span.get("field", "text")
        if field not in lengths or ("field" in span and field != "title"):
            self.that(False, where, f"field {field}")
            return
        start, end = span.get("start"), span.get("end")
        good = isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= lengths[field]
        self.that(good, where, f"span {start}-{end} of {lengths[field]}")
        if good and texts:
            words = texts[field][start:end]
            self.that(words == words.strip(), where, "space at an end of a span")

    def day(self, value, where):
        self.that(isinstance(value, str) and DAY.fullmatch(value), where, f"date {value}")

    def pact(self, pact, where, lengths, texts):
        self.that(set(pact) <= FIELDS and NEEDED <= set(pact), where, f"fields {sorted(set(pact) ^ NEEDED)}")
        if not NEEDED <= set(pact):
            return
        self.that(pact["kind"] in KINDS and set(pact.get("alt_kind", [])) <= KINDS, where, "kind")
        self.that(pact["status"] in STATUSES, where, "status")
        self.that(set(pact.get("alt_status", [])) <= STATUSES - {pact["status"]}, where, "alt_status")
        self.that(pact["role"] in ROLES, where, "role")
        self.that(pact["parties"] or not asked(pact), where, "asked for, but no party")
        for flag in ("alleged", "ambiguous"):
            self.that(pact.get(flag, 1) == 1, where, flag)
        for name, span in spans_of(pact):
            self.span(span, f"{where} {name}", lengths, texts)
        extra = {"again": set(), "parties": set(), "anchor": set(), "says": set(), "others": {"role"}, "date": {"v"},
                 "place": {"v"}, "years": {"v"}, "money": {"low", "high", "cur", "in", "part"}, "steps": {"status", "date"},
                 "signatories": {"party", "name"}, "participation": {"party", "what"}}
        for name, span in spans_of(pact):
            self.that(set(span) <= SPAN | extra[name.split()[0]], f"{where} {name}", f"fields {sorted(span)}")
        for who, span in pact.get("others", {}).items():
            self.that(span.get("role") in BESIDE, f"{where} others {who}", "role")
            self.that(who not in pact["parties"], f"{where} others {who}", "also a party")
        for what in [pact.get("date")] + [step.get("date") for step in pact.get("steps", [])]:
            if what:
                self.day(what.get("v"), where)
        for step in pact.get("steps", []):
            self.that(step.get("status") in STATUSES, where, "status of a step")
        for part in pact.get("participation", []):
            self.that(part.get("what") in ACTS and part.get("party"), where, "participation")
        for money in pact.get("money", []):
            low, high = money.get("low"), money.get("high")
            self.that(low is not None or high is not None, where, "money without a figure")
            self.that(low is None or high is None or low <= high, where, "money: low above high")
            self.that(re.fullmatch("[A-Z]{3}", money.get("cur", "")) and money.get("in") in (0, 1), where, "money")
        if "years" in pact:
            self.that(isinstance(pact["years"].get("v"), (int, float)) and pact["years"]["v"] > 0, where, "years")
        for parties in pact.get("alt", []):
            self.that(isinstance(parties, list) and set(parties) != set(pact["parties"]), where, "alt")


def load(folder, check):
    """All windows by id: published, pacts, lengths, and text and title where they are here."""
    pool = read_pool(folder)
    windows = {}
    for row in rows("pool-labels.jsonl"):
        where = row["id"]
        check.that(where not in windows, where, "twice")
        check.that(set(row) <= POOL_FIELDS, where, f"fields {sorted(set(row) - POOL_FIELDS)}")
        check.that(row["url"].startswith("http") and row["licence"], where, "address or licence")
        window = dict(row, lengths={"text": row["chars"]}, texts=None)
        if "title_chars" in row:
            window["lengths"]["title"] = row["title_chars"]
        if pool:
            text = pool.get(where)
            check.that(text, where, "not in the pool")
            if text:
                window["texts"] = {"text": text["text"], "title": text.get("title") or ""}
                for field, prefix in (("text", ""), ("title", "title_")):
                    if prefix + "sha256" in row:
                        check.that(sha256(window["texts"][field]) == row[prefix + "sha256"], where, f"hash of {field}")
                        check.that(len(window["texts"][field]) == row[prefix + "chars"], where, f"length of {field}")
                check.that(text["url"] == row["url"] and text["published"] == row["published"], where, "address or day")
        windows[where] = window
    for row in itertools.chain(rows("own-windows.jsonl"), rows("own-articles.jsonl")):
        where = row["id"]
        check.that(where not in windows, where, "twice")
        check.that(set(row) == OWN_FIELDS, where, f"fields {sorted(set(row) ^ OWN_FIELDS)}")
        texts = {"text": row["text"], "title": row["title"]}
        windows[where] = dict(row, texts=texts, lengths={name: len(text) for name, text in texts.items()})
    for where, window in windows.items():
        if window["published"]:
            check.day(window["published"], where)
        for number, pact in enumerate(window["pacts"]):
            check.pact(pact, f"{where}[{number}]", window["lengths"], window["texts"])
    with open(HERE / "splits.tsv", encoding="utf-8") as lines:
        for line in itertools.islice(lines, 1, None):
            where, split = line.rstrip("\n").split("\t")
            check.that(where in windows and split in SPLITS, where, "split")
            if where in windows:
                check.that("split" not in windows[where], where, "two splits")
                windows[where]["split"] = split
    for where, window in windows.items():
        check.that("split" in window, where, "no split")
    return windows, bool(pool)


def check_double(windows, check):
    for row in rows("double.jsonl"):
        where = row["id"]
        check.that(where in windows, where, "labelled twice, but no window")
        if where in windows:
            check.that(row["settled"] == windows[where]["pacts"], where, "settled label is not the one in use")
            for which in ("first", "second"):
                for number, pact in enumerate(row[which]):
                    check.pact(pact, f"{where} {which}[{number}]", windows[where]["lengths"], windows[where]["texts"])


def check_copies(windows, check):
    """No window may be a near copy of one in another split."""
    shingles, holders = {}, collections.defaultdict(list)
    for where, window in windows.items():
        if window["texts"]:
            words = re.findall(r"\w+", (window["texts"]["title"] + "\n" + window["texts"]["text"]).casefold())
            shingles[where] = {tuple(words[at:at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
            for shingle in shingles[where]:
                holders[shingle].append(where)
    common = collections.Counter()
    for held in holders.values():
        common.update(itertools.combinations(held, 2))
    for (one, two), shared in common.items():
        share = shared / min(len(shingles[one]), len(shingles[two]))
        if share >= SHARED and windows[one].get("split") != windows[two].get("split"):
            check.that(False, one, f"near copy of {two} in another split ({share:.2f})")


def count(windows):
    def show(title, groups):
        print(f"\n{title}")
        for name, number in groups:
            print(f"  {name:<14}{number:>6}")

    print(f"{len(windows)} windows, {sum(len(window['pacts']) for window in windows.values())} pacts")
    print(f"\n{'source':<12}{'windows':>8}{'pacts':>7}{'asked':>7}{'no pact':>9}{'none asked':>12}{'no word':>9}{'silent':>8}")
    by_source = collections.defaultdict(list)
    for where, window in windows.items():
        by_source[source(where)].append(window)
    for name, group in [*by_source.items(), ("all", list(windows.values()))]:
        pacts = [pact for window in group for pact in window["pacts"]]
        with_asked = [window for window in group if any(map(asked, window["pacts"]))]
        line = f"{name:<12}{len(group):>8}{len(pacts):>7}{sum(map(asked, pacts)):>7}"
        line += f"{sum(not window['pacts'] for window in group) / len(group):>9.0%}{1 - len(with_asked) / len(group):>12.0%}"
        if all(window["texts"] for window in group):
            def wordless(window):
                return not PACT_WORD.search(window["texts"]["title"] + "\n" + window["texts"]["text"])
            line += f"{sum(map(wordless, group)) / len(group):>9.0%}{sum(map(wordless, with_asked)) / len(with_asked):>8.0%}"
        print(line)
    print("(no pact: no pact at all; none asked: none of role main or sec; no word: no broad pact word in title or text;"
          "\n silent: the same share among the windows with a pact of role main or sec)")
    pacts = [pact for window in windows.values() for pact in window["pacts"]]
    for field in ("kind", "status", "role"):
        print(f"\n{field:<16}{'asked':>6}{'all':>6}")
        every = collections.Counter(pact[field] for pact in pacts)
        some = collections.Counter(pact[field] for pact in pacts if asked(pact))
        for name, number in every.most_common():
            print(f"  {name:<14}{some[name]:>6}{number:>6}")
    decades = collections.Counter((window["published"] or "none")[:3] + "0s" for window in windows.values())
    show("decade", sorted((name.replace("non0s", "no day"), number) for name, number in decades.items()))
    show("pacts with", [(name, sum(1 for pact in pacts if pact.get(name))) for name in
                        "others again date place years money signatories steps participation alleged ambiguous alt alt_status alt_kind".split()])
    splits = collections.Counter((window.get("split"), re.sub("-.*", "", source(where))) for where, window in windows.items())
    show("splits", sorted((f"{split} {kind}", number) for (split, kind), number in splits.items()))


def matched(first, second):
    """Pairs of pacts that mean the same: by parties that overlap by half, best first, or else by anchors that overlap."""
    pairs = []
    for i, one in enumerate(first):
        for j, two in enumerate(second):
            a, b = one["anchor"], two["anchor"]
            overlap = a.get("field") == b.get("field") and a["start"] < b["end"] and b["start"] < a["end"]
            union = set(one["parties"]) | set(two["parties"])
            jaccard = len(set(one["parties"]) & set(two["parties"])) / len(union) if union else 0
            if jaccard >= 0.5:
                pairs.append((0, -jaccard, not overlap, i, j))
            elif overlap:
                pairs.append((1, 0, False, i, j))
    left, right, result = set(), set(), []
    for *_, i, j in sorted(pairs):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            result.append((first[i], second[j]))
    return result


def kappa(pairs):
    n = len(pairs)
    same = sum(a == b for a, b in pairs) / n
    p, q = (sum(values) / n for values in zip(*pairs))
    chance = p * q + (1 - p) * (1 - q)
    return same, 1.0 if chance == 1 else (same - chance) / (1 - chance)


def agreement():
    double = list(rows("double.jsonl"))
    compared = {
        "status": lambda pact: pact["status"],
        "kind": lambda pact: pact["kind"],
        "exact parties": lambda pact: set(pact["parties"]),
        "role": lambda pact: pact["role"],
        "asked or not": asked,
        "date": lambda pact: pact.get("date", {}).get("v"),
        "money": lambda pact: sorted((m.get("low") or 0, m.get("high") or 0, m["cur"], m["in"]) for m in pact.get("money", [])),
    }
    for title, keep in (("all", ""), ("portal", "pp"), ("government", ("ps", "pw"))):
        group = [row for row in double if row["id"].startswith(keep)]
        print(f"\n{title}: {len(group)} windows labelled twice")
        for name, some in (("any pact", bool), ("a pact asked for", lambda pacts: any(map(asked, pacts)))):
            same, value = kappa([(some(row["first"]), some(row["second"])) for row in group])
            print(f"  {name:<18} raw {same:.3f}  kappa {value:.3f}")
        pairs = [pair for row in group for pair in matched(row["first"], row["second"])]
        both = [pair for pair in pairs if asked(pair[0]) and asked(pair[1])]
        first, second = (sum(len(row[which]) for row in group) for which in ("first", "second"))
        print(f"  pacts {first} and {second}, matched {len(pairs)} (F {2 * len(pairs) / (first + second):.3f}), asked for by both {len(both)}")
        for name, value in compared.items():
            shares = [sum(value(a) == value(b) for a, b in chosen) / len(chosen) for chosen in (pairs, both)]
            print(f"  {name:<18} matched {shares[0]:.3f}  asked for by both {shares[1]:.3f}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pool", type=pathlib.Path, default=POOL)
    options.add_argument("--join", type=pathlib.Path)
    options.add_argument("--agreement", action="store_true")
    chosen = options.parse_args()
    if chosen.agreement:
        agreement()
        return 0
    check = Check()
    windows, with_pool = load(chosen.pool, check)
    check_double(windows, check)
    check_copies(windows, check)
    count(windows)
    if not with_pool:
        print(f"\nThe pool's texts are not here ({chosen.pool.name}): their hashes were not checked.")
    if chosen.join and not check.faults:
        with open(chosen.join, "w", encoding="utf-8") as out:
            for where, window in windows.items():
                if window["texts"]:
                    row = {"id": where, "source": source(where), "split": window["split"], "published": window["published"],
                           **window["texts"], "pacts": window["pacts"]}
                    out.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
    print(f"\n{len(check.faults)} faults")
    for fault in check.faults:
        print("  " + fault, file=sys.stderr)
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
