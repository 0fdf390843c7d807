#!/usr/bin/env python3
"""Writes the trained reader for ONNX Runtime, its weights in int8 with a scale for each column (rows of embeddings).

    /usr/bin/python3 export.py reader.pt FOLDER     writes encoder.onnx and heads.onnx

Only the file is small: the runtime multiplies the scales in when it loads the model and computes in fp32, so that results
do not hang on the int8 instructions of a processor."""
import sys

import numpy
import onnx
import onnx.helper
import onnx.numpy_helper
import torch
from torch import nn

import examples
import net

OPSET = 13
SMALLEST = 10_000  # weights of fewer numbers stay as they are


class Tagged(nn.Module):
    """ids, types and rules of one passage to the states of its pieces and the probabilities of their tags."""

    def __init__(self, reader):
        super().__init__()
        self.encoder, self.tags = reader.encoder, reader.tags

    def forward(self, ids, types, rules):
        states = self.encoder(ids, types, rules, torch.ones_like(ids, dtype=torch.float), lambda x: x)
        return states[0], self.tags(states)[0].softmax(-1)


class Answers(nn.Module):
    """States of pacts and of mentions to probabilities."""

    def __init__(self, reader):
        super().__init__()
        self.heads = reader.heads

    def forward(self, pacts, mentions):
        status, kind, relations, same = self.heads(pacts, mentions)
        return status.softmax(-1), kind.softmax(-1), relations, same


def smaller(file):
    model = onnx.load(file)
    nodes, initializers = [], []
    rows = {n.input[0] for n in model.graph.node if n.op_type == "Gather"}
    for tensor in model.graph.initializer:
        array = onnx.numpy_helper.to_array(tensor)
        if array.dtype != numpy.float32 or array.ndim != 2 or array.size < SMALLEST:
            initializers.append(tensor)
            continue
        axis = 1 if tensor.name in rows else 0
        scale = numpy.maximum(numpy.abs(array).max(axis=axis, keepdims=True), 1e-12) / 127
        initializers.append(onnx.numpy_helper.from_array(
            numpy.rint(array / scale).astype(numpy.int8), tensor.name + ".int8"))
        initializers.append(onnx.numpy_helper.from_array(scale.astype(numpy.float32), tensor.name + ".scale"))
        nodes.append(onnx.helper.make_node("Cast", [tensor.name + ".int8"], [tensor.name + ".cast"],
                                           to=onnx.TensorProto.FLOAT))
        nodes.append(onnx.helper.make_node("Mul", [tensor.name + ".cast", tensor.name + ".scale"], [tensor.name]))
    nodes.extend(model.graph.node)
    del model.graph.node[:], model.graph.initializer[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.extend(initializers)
    model.doc_string = "Pactwire's reader; see models/reader/README.md"
    onnx.checker.check_model(model)
    onnx.save(model, file)


def main():
    reader = net.Reader(len(examples.STATUSES), len(examples.KINDS))
    reader.load_state_dict(torch.load(sys.argv[1]))
    reader.eval()
    folder = sys.argv[2]
    ids = torch.tensor([[101, 2023, 102, 2003, 102]])
    none = torch.zeros_like(ids)
    torch.onnx.export(Tagged(reader), (ids, none, none), f"{folder}/encoder.onnx", opset_version=OPSET,
                      input_names=["ids", "types", "rules"], output_names=["states", "tags"],
                      dynamic_axes={"ids": {1: "pieces"}, "types": {1: "pieces"}, "rules": {1: "pieces"},
                                    "states": {0: "pieces"}, "tags": {0: "pieces"}})
    torch.onnx.export(Answers(reader), (torch.zeros(2, net.WIDTH), torch.zeros(3, net.WIDTH)), f"{folder}/heads.onnx",
                      opset_version=OPSET, input_names=["pacts", "mentions"],
                      output_names=["status", "kind", "relations", "same"],
                      dynamic_axes={"pacts": {0: "pacts"}, "mentions": {0: "mentions"}, "status": {0: "pacts"},
                                    "kind": {0: "pacts"}, "relations": {0: "pacts", 1: "mentions"},
                                    "same": {0: "pacts", 1: "pacts_again"}})
    for name in ("encoder", "heads"):
        smaller(f"{folder}/{name}.onnx")


if __name__ == "__main__":
    main()
