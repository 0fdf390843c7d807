#!/usr/bin/env python3
"""Fits what claims' scores mean to claims that are known to be right or wrong, and draws the curve in text.

    python3 score.py CLAIMS.tsv      lines of org.pactwire.bench.reader.ScoredClaims: id, basis, score, right

Prints a factor for all numbers in org.pactwire.extract.reader.ClaimScore and what to add then to BY_RULE, BY_BOTH and BY_MODEL
(logistic regression by Newton's method over the log-odds of the score), then of claims in steps of the score how many are right."""
import collections
import math
import sys

BASES = ("rule", "both", "model")


def rows(file):
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            _, basis, score, right = line.rstrip("\n").split("\t")
            if score != "0":
                yield basis, math.log(int(score) / (100 - int(score))), int(right)


def solve(matrix, values):
    n = len(values)
    a = [row[:] + [v] for row, v in zip(matrix, values)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[p] = a[p], a[i]
        for r in range(n):
            if r != i:
                f = a[r][i] / a[i][i]
                a[r] = [x - f * y for x, y in zip(a[r], a[i])]
    return [a[i][n] / a[i][i] for i in range(n)]


def fit(data, ridge=1.0):
    w = [1.0, 0.0, 0.0, 0.0]
    for _ in range(30):
        gradient = [ridge * (w[0] - 1)] + [ridge * x for x in w[1:]]
        hessian = [[ridge * (i == j) for j in range(4)] for i in range(4)]
        for basis, odds, right in data:
            x = [odds] + [float(basis == b) for b in BASES]
            p = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(a * b for a, b in zip(w, x))))))
            for i in range(4):
                gradient[i] += (p - right) * x[i]
                for j in range(4):
                    hessian[i][j] += p * (1 - p) * x[i] * x[j]
        step = solve(hessian, gradient)
        w = [a - max(-1.0, min(1.0, b)) for a, b in zip(w, step)]  # short steps, for the first ones may lead astray
    return w


def main():
    data = list(rows(sys.argv[1]))
    w = fit(data)
    print("factor %.3f;" % w[0], "; ".join("%s %+.3f" % (b, x) for b, x in zip(BASES, w[1:])))
    bins = collections.defaultdict(list)
    for basis, odds, right in data:
        bins[min(9, int(10 / (1 + math.exp(-odds))))].append(right)
    for step in sorted(bins):
        share = sum(bins[step]) / len(bins[step])
        print("%.1f to %.1f: %3d of %3d right  %s" % (step / 10, (step + 1) / 10, sum(bins[step]), len(bins[step]),
                                                     "#" * round(share * 40)))


if __name__ == "__main__":
    main()
