"""The reader: an encoder of six layers (all-MiniLM-L6-v2, Reimers and Gurevych 2019; Apache 2.0) and small heads on it."""
import math

import onnx
import onnx.numpy_helper
import torch
from torch import nn
from torch.nn import functional as F

LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536
FROZEN = 1       # layers below the features, which are as published
TYPES = 10       # what a piece is part of: examples.TYPES
RULES = 3        # what the rules take it for: nothing, words of a pact, one of its parties
TAGS = 5         # outside; first and further pieces of a pact asked for; of another one
RELATIONS = 5    # examples.RELATIONS
HIDDEN = 192


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, drop):
        size, length, _ = x.shape

        def heads(y):
            return y.view(size, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        scores = heads(self.query(x)) @ heads(self.key(x)).transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask
        seen = (scores.softmax(-1) @ heads(self.value(x))).transpose(1, 2).reshape(size, length, WIDTH)
        x = self.norm1(x + drop(self.out(seen)))
        return self.norm2(x + drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.places = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.types, self.rules = nn.Embedding(TYPES, WIDTH), nn.Embedding(RULES, WIDTH)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        nn.init.zeros_(self.types.weight)
        nn.init.zeros_(self.rules.weight)

    def forward(self, ids, types, rules, mask, drop):
        at = torch.arange(ids.shape[1]).unsqueeze(0)
        far = ((1.0 - mask) * -10000.0)[:, None, None, :]
        with torch.no_grad():
            x = self.norm(self.words(ids) + self.places(at) + self.segment)
            for layer in self.layers[:FROZEN]:
                x = layer(x, far, lambda y: y)
        x = x + self.types(types) + self.rules(rules)
        for layer in self.layers[FROZEN:]:
            x = layer(drop(x), far, drop)
        return x

    def trained(self):
        """The layers that are, and the embeddings of the features."""
        return [p for layer in self.layers[FROZEN:] for p in layer.parameters()], [self.types.weight, self.rules.weight]


class Pairs(nn.Module):
    """Scores each of some spans with each of some others."""

    def __init__(self, outputs):
        super().__init__()
        self.left, self.right = nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN, bias=False)
        self.both, self.out = nn.Linear(WIDTH, HIDDEN, bias=False), nn.Linear(HIDDEN, outputs)

    def forward(self, a, b):
        product = self.both(a.unsqueeze(1) * b.unsqueeze(0))
        return self.out(F.gelu(self.left(a).unsqueeze(1) + self.right(b).unsqueeze(0) + product))


class Heads(nn.Module):
    """What the spans of pacts and of mentions tell; spans are means of their pieces."""

    def __init__(self, statuses, kinds):
        super().__init__()
        self.hidden = nn.Linear(WIDTH, WIDTH)
        self.status, self.kind = nn.Linear(WIDTH, statuses), nn.Linear(WIDTH, kinds)
        self.relations, self.same = Pairs(RELATIONS), Pairs(1)

    def forward(self, pacts, mentions):
        inner = F.gelu(self.hidden(pacts))
        return (self.status(inner), self.kind(inner), self.relations(pacts, mentions),
                self.same(pacts, pacts).squeeze(-1))


class Reader(nn.Module):
    def __init__(self, statuses, kinds):
        super().__init__()
        self.encoder, self.tags, self.heads = Encoder(), nn.Linear(WIDTH, TAGS), Heads(statuses, kinds)


def load_encoder(encoder, file):
    """Fills an encoder with the published weights; linear layers without a name there come in their order."""
    graph = onnx.load(file).graph
    arrays = {x.name: torch.tensor(onnx.numpy_helper.to_array(x)) for x in graph.initializer}
    matrices = iter([x for name, x in arrays.items() if name.startswith("onnx::MatMul")])
    with torch.no_grad():
        encoder.words.weight.copy_(arrays["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(arrays["embeddings.position_embeddings.weight"])
        encoder.segment.copy_(arrays["embeddings.token_type_embeddings.weight"][0])
        encoder.norm.weight.copy_(arrays["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(arrays["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(encoder.layers):
            name = f"encoder.layer.{i}."
            for part, where in ((layer.query, "attention.self.query"), (layer.key, "attention.self.key"),
                                (layer.value, "attention.self.value"), (layer.out, "attention.output.dense"),
                                (layer.inner, "intermediate.dense"), (layer.outer, "output.dense")):
                part.weight.copy_(next(matrices).t())
                part.bias.copy_(arrays[name + where + ".bias"])
            for norm, where in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
                norm.weight.copy_(arrays[name + where + ".weight"])
                norm.bias.copy_(arrays[name + where + ".bias"])
