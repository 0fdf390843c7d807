#!/usr/bin/env python3
"""Trains the gate: which windows are worth the net, by the words of their sentences.

    /usr/bin/python3 gate.py --windows windows.jsonl --passages passages.jsonl --plain plain.jsonl --out ../gate.txt

Logistic regression with L2 over the set of pieces of each stretch between full stops; a name counts as NAME, names of several
types as SEVERAL besides. PLAIN are passages of texts of the pool that hold no broad pact word (labels.PACT_WORD) and are in no
other split, taken as stretches without an event. Writes a number a line, in thousandths: the weight of each piece in the order of
../pieces.txt, then the sum from which a stretch lets its window through; it keeps KEPT of the windows of the calibration split
that tell of an event."""
import argparse
import json
import random

import torch
from torch.nn import functional as F

import examples

KEPT = 0.87
PASSES, RATE, DECAY = 6, 0.05, 1e-4
NAMES = (1, 2, 3, 4, 5, 8, 9)
NAME, SEVERAL = 1, 2          # pieces that no text has
STOPS, SHORTEST = (999, 1012, 1029), 12
SEP = 102


def stretches(passage):
    found, open_ = [], []
    for i, piece in enumerate(passage.ids):
        open_.append(i)
        if piece == SEP or (piece in STOPS and len(open_) >= SHORTEST):
            found.append(open_)
            open_ = []
    return found + [open_] if open_ else found


def pieces(passage, stretch):
    names = {passage.types[i] for i in stretch if passage.types[i] in NAMES}
    ids = {NAME if passage.types[i] in NAMES else passage.ids[i] for i in stretch}
    return sorted(ids | {SEVERAL} if len(names) > 1 else ids)


def events(passage):
    return {i for where, number, _ in passage.spans if passage.pacts[number]["status"] != 0 for i in where}


def rows(passages):
    for passage in passages:
        told = events(passage)
        for stretch in stretches(passage):
            yield torch.tensor(pieces(passage, stretch)), float(bool(told.intersection(stretch)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("windows", "passages", "plain", "out"):
        parser.add_argument("--" + name, required=True)
    given = parser.parse_args()
    torch.manual_seed(7)
    shuffler = random.Random(7)
    parts = examples.load(given.passages, given.windows)
    with open(given.plain, encoding="utf-8") as lines:
        plain = [examples.Passage(json.loads(line)) for line in lines]
    train = [*rows(parts["train"]), *rows(plain)]
    weights = torch.zeros(30522, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([weights, bias], lr=RATE)
    for _ in range(PASSES):
        shuffler.shuffle(train)
        for at in range(0, len(train), 128):
            group = train[at:at + 128]
            sums = torch.stack([weights[ids].sum() for ids, _ in group]) / 2 + bias
            loss = F.binary_cross_entropy_with_logits(sums, torch.tensor([y for _, y in group]))
            loss = loss + DECAY * (weights ** 2).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        final = torch.round(weights / 2 * 1000).long()

        def score(passage):
            return max(int(final[torch.tensor(pieces(passage, s))].sum()) for s in stretches(passage))
        scores = sorted(score(p) for p in parts["calibration"] if events(p))
        cut = scores[int(len(scores) * (1 - KEPT))]
        with open(given.out, "w", encoding="utf-8") as out:
            out.writelines(f"{weight}\n" for weight in [*final.tolist(), cut])

        def through(passage):
            return any(passage.rules) or any(p.party for p, _ in passage.places) and score(passage) >= cut
        for name, passages in (("train", parts["train"]), ("calibration", parts["calibration"]), ("plain", plain)):
            told = [through(p) for p in passages if events(p)]
            rest = [through(p) for p in passages if not events(p)]
            print(f"{name}: {sum(told)} of {len(told)} with an event are read, {sum(rest)} of {len(rest)} others")


if __name__ == "__main__":
    main()
