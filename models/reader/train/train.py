#!/usr/bin/env python3
"""Trains the reader on the labelled windows. Needs Debian's python3-torch, python3-onnx and libopenblas0-pthread.

    /usr/bin/python3 train.py --windows windows.jsonl --passages passages.jsonl --base all-minilm-l6-v2.onnx --out reader.pt
"""
import argparse
import random
import time

import torch
from torch.nn import functional as F

import examples
import net

MASK = 103


def batches(parts, size, shuffler):
    """Parts of like length beside each other, in a random order of batches."""
    order = sorted(parts, key=lambda p: (len(p.ids) + shuffler.random() * 40))
    groups = [order[i:i + size] for i in range(0, len(order), size)]
    shuffler.shuffle(groups)
    return groups


def inputs(group, masked=None, without_rules=None):
    length = max(len(p.ids) for p in group)

    def padded(rows):
        return torch.tensor([r + [0] * (length - len(r)) for r in rows])
    ids = []
    for n, part in enumerate(group):
        row = list(part.ids)
        if masked and masked[n]:
            for mention, where in part.places:
                if mention.party or mention.type in (examples.PERSON, examples.PLACE_TYPE, examples.UNLINKED):
                    for i in where:
                        row[i] = MASK
        ids.append(row)
    rules = [[0] * len(p.ids) if without_rules and without_rules[n] else p.rules for n, p in enumerate(group)]
    mask = padded([[1] * len(p.ids) for p in group]).float()
    return padded(ids), padded([p.types for p in group]), padded(rules), mask


def mean(states, spans):
    return torch.stack([states[where[0]:where[-1] + 1].mean(0) for where in spans])


def party_scores(scores, mentions):
    """The evidence of all mentions of a party: log-sum-exp, less half the log of their number."""
    found = {}
    for i, mention in enumerate(mentions):
        found.setdefault(mention.party or f"?{mention.name}", []).append(i)
    return {p: torch.logsumexp(scores[:, i], 1) - 0.5 * torch.log(torch.tensor(float(len(i)))) for p, i in found.items()}


def losses(model, group, states):
    logits = model.tags(states)
    length = states.shape[1]
    tags = torch.tensor([p.tags + [-100] * (length - len(p.ids)) for p in group])
    weight = torch.tensor([1.0, 2.0, 1.5, 1.5, 1.0])
    total = 2.0 * F.cross_entropy(logits.transpose(1, 2), tags, weight=weight, ignore_index=-100)
    rows, status, kind, party, other, same = 0, 0.0, 0.0, 0.0, 0.0, 0.0
    pairs = 0
    for n, part in enumerate(group):
        if not part.spans:
            continue
        pacts = mean(states[n], [w for w, _, _ in part.spans])
        mentions = mean(states[n], [w for _, w in part.places]) if part.places else states[n][:1]
        of_status, of_kind, relations, alike = model.heads(pacts, mentions)
        answers = [part.pacts[number] for _, number, _ in part.spans]
        rows += len(answers)
        status = status + F.cross_entropy(of_status, torch.tensor([a["status"] for a in answers]), reduction="sum",
                                          label_smoothing=0.05)
        kind = kind + F.cross_entropy(of_kind, torch.tensor([a["kind"] for a in answers]), reduction="sum",
                                      label_smoothing=0.05)
        if len(part.spans) > 1:
            pact_of = torch.tensor([number for _, number, _ in part.spans])
            equal = (pact_of.unsqueeze(0) == pact_of.unsqueeze(1)).float()
            off = ~torch.eye(len(pact_of), dtype=torch.bool)
            same = same + F.binary_cross_entropy_with_logits(alike[off], equal[off], reduction="mean") * len(answers)
        if not part.places:
            continue
        truth = torch.tensor([a["relations"] for a in answers])
        named = [i for i in range(len(part.places)) if truth[0, i, examples.PARTY] >= 0]
        if named:
            by_party = party_scores(relations[:, named, examples.PARTY], [part.places[i][0] for i in named])
            first = {}
            for i in named:
                first.setdefault(part.places[i][0].party or f"?{part.places[i][0].name}", i)
            score = torch.stack([by_party[p] for p in first], 1)
            right = truth[:, list(first.values()), examples.PARTY].float()
            party = party + F.binary_cross_entropy_with_logits(score, right, reduction="sum")
        asked = truth[..., 1:] >= 0
        if asked.any():
            other = other + F.binary_cross_entropy_with_logits(
                relations[..., 1:][asked], truth[..., 1:][asked].float(), reduction="sum",
                pos_weight=torch.tensor(2.0))
    if rows:
        total = total + (status + 0.5 * kind + party + 0.5 * other + 0.5 * same) / rows
    return total


def f1(right, found, expected):
    p, r = right / max(1, found), right / max(1, expected)
    return f"P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r) if p + r else 0:.3f}"


def measure(model, parts, without_rules=False):
    """Heads alone on parts with labels: tags as spans that overlap, the rest where the span is given."""
    model.eval()
    right = found = expected = exact = pacts = status = asked_status = 0
    party = [0, 0, 0]
    others = [[0, 0, 0] for _ in range(4)]
    with torch.no_grad():
        for part in parts:
            states = model.encoder(*inputs([part], None, [without_rules]), lambda x: x)[0]
            tags = model.tags(states).softmax(-1)
            asked = (tags[:, 1] + tags[:, 2]) > 0.5
            gold = [w for w, number, _ in part.spans if part.pacts[number]["asked"]]
            runs, open_ = [], False
            for i, yes in enumerate(asked.tolist()):
                if yes and not open_:
                    runs.append([])
                open_ = yes
                if yes:
                    runs[-1].append(i)
            found += len(runs)
            expected += len(gold)
            right += sum(any(set(r) & set(g) for g in gold) for r in runs)
            if not part.spans:
                continue
            p = mean(states, [w for w, _, _ in part.spans])
            m = mean(states, [w for _, w in part.places]) if part.places else states[:1]
            s, _, relations, _ = model.heads(p, m)
            for k, (_, number, first) in enumerate(part.spans):
                answer = part.pacts[number]
                if not answer["asked"] or not first:
                    continue
                pacts += 1
                status += int(s[k].argmax()) in answer["statuses"]
                if not part.places:
                    exact += not answer["parties"]
                    continue
                truth = answer["relations"]
                named = [i for i in range(len(truth)) if truth[i][0] >= 0]
                if named:
                    by = party_scores(relations[k:k + 1, named, 0], [part.places[i][0] for i in named])
                    yes = {q for q, v in by.items() if v > 0}
                    gold_set = {part.places[i][0].party or f"?{part.places[i][0].name}" for i in named if truth[i][0]}
                    party[0] += len(yes & gold_set)
                    party[1] += len(yes)
                    party[2] += len(gold_set)
                    exact += yes == gold_set
                for r in range(1, 5):
                    for i in range(len(truth)):
                        if truth[i][r] >= 0:
                            yes = bool(relations[k, i, r] > 0)
                            others[r - 1][0] += yes and truth[i][r] == 1
                            others[r - 1][1] += yes
                            others[r - 1][2] += truth[i][r] == 1
    print("   spans", f1(right, found, expected), "| status", f"{status}/{pacts}", "| parties exact", f"{exact}/{pacts}",
          f1(*party), "|", " | ".join(f"{n} {f1(*o)}" for n, o in zip(examples.RELATIONS[1:], others)), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--windows", required=True, help="what labels.py --join wrote")
    parser.add_argument("--passages", required=True, help="what ReaderWindows made of them")
    parser.add_argument("--base", required=True, help="all-minilm-l6-v2.onnx")
    parser.add_argument("--out", required=True)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--most", type=int, default=0, help="train on so many parts alone")
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    shuffler = random.Random(given.seed)
    parts = examples.load(given.passages, given.windows)
    train = parts["train"][:given.most] if given.most else parts["train"]
    print({k: len(v) for k, v in parts.items()}, "passages;", sum(len(p.ids) for p in train), "pieces a pass", flush=True)
    model = net.Reader(len(examples.STATUSES), len(examples.KINDS))
    net.load_encoder(model.encoder, given.base)
    encoder, features = model.encoder.trained()
    rest = [*model.tags.parameters(), *model.heads.parameters()]
    trained = [*encoder, *features, *rest]
    # features begin at zero beside states of size 0.6: at the encoder's pace they would stay too small to be seen
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": 1e-4}, {"params": features, "lr": 3e-3},
                                   {"params": rest, "lr": 1e-3}], weight_decay=0.01)
    steps = given.passes * ((len(train) + 7) // 8)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / 50, max(0.02, (steps - s) / max(1, steps - 50))))
    drop = torch.nn.Dropout(0.1)
    for number in range(given.passes):
        began, sum_, n = time.time(), 0.0, 0
        model.train()
        for group in batches(train, 8, shuffler):
            masked = [shuffler.random() < 0.3 for _ in group]
            without = [shuffler.random() < 0.4 for _ in group]
            states = model.encoder(*inputs(group, masked, without), drop)
            loss = losses(model, group, drop(states))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            schedule.step()
            sum_, n = sum_ + float(loss), n + 1
            if n % 50 == 0:
                print(f"  {n} steps, loss {sum_ / n:.3f}, {time.time() - began:.0f} s", flush=True)
        print(f"pass {number + 1}: loss {sum_ / n:.3f}, {time.time() - began:.0f} s", flush=True)
        torch.save(model.state_dict(), given.out)
        measure(model, parts["calibration"])
    print("without findings of the rules:")
    measure(model, parts["calibration"], True)


if __name__ == "__main__":
    main()
