#!/usr/bin/env python3
"""Writes the trained reader for ONNX Runtime, its weights as whole numbers with a scale for each column (rows of embeddings).

    /usr/bin/python3 export.py reader.pt FOLDER     writes encoder.onnx and heads.onnx

The matrices of the encoder's layers are multiplied as whole numbers, too: the runtime rounds what goes in to 8 bits. Weights
have 7 bits there, because processors without VNNI add pairs of such products in 16 bits, which 8 bits would overflow: so the
sums are the same on all of them. Embeddings and heads are only stored in 8 bits and computed in fp32."""
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


def scaled(array, axis, most):
    """Whole numbers from -most to most, and what to multiply them with."""
    scale = numpy.maximum(numpy.abs(array).max(axis=axis, keepdims=True), 1e-12) / most
    return numpy.rint(array / scale).astype(numpy.int8), scale.astype(numpy.float32)


def smaller(file, by_integers):
    model = onnx.load(file)
    arrays = {t.name: onnx.numpy_helper.to_array(t) for t in model.graph.initializer}
    large = {name for name, a in arrays.items() if a.dtype == numpy.float32 and a.ndim == 2 and a.size >= SMALLEST}
    embeddings = {n.input[0] for n in model.graph.node if n.op_type == "Gather"}
    multiplied = {n.input[1] for n in model.graph.node if n.op_type == "MatMul"} if by_integers else set()
    initializers = [t for t in model.graph.initializer if t.name not in large]
    nodes = []

    def keep(name, array):
        initializers.append(onnx.numpy_helper.from_array(numpy.asarray(array), name))

    def node(kind, inputs, outputs, **attributes):
        nodes.append(onnx.helper.make_node(kind, inputs, outputs, **attributes))
    for name in sorted(large):
        integers, scale = scaled(arrays[name], 1 if name in embeddings else 0, 63 if name in multiplied else 127)
        keep(name + ".int8", integers)
        keep(name + ".scale", scale.reshape(-1) if name in multiplied else scale)
        if name not in multiplied:
            node("Cast", [name + ".int8"], [name + ".cast"], to=onnx.TensorProto.FLOAT)
            node("Mul", [name + ".cast", name + ".scale"], [name])
    rounded = set()
    for old in model.graph.node:
        if old.op_type != "MatMul" or old.input[1] not in large & multiplied:
            nodes.append(old)
            continue
        left, right, out = *old.input, old.output[0]
        if left not in rounded:  # once for query, key and value
            rounded.add(left)
            node("DynamicQuantizeLinear", [left], [left + ".uint8", left + ".scale", left + ".zero"])
        node("MatMulInteger", [left + ".uint8", right + ".int8", left + ".zero"], [out + ".int32"])
        node("Cast", [out + ".int32"], [out + ".sum"], to=onnx.TensorProto.FLOAT)
        node("Mul", [left + ".scale", right + ".scale"], [out + ".scale"])
        node("Mul", [out + ".sum", out + ".scale"], [out])
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
    smaller(f"{folder}/encoder.onnx", True)
    smaller(f"{folder}/heads.onnx", False)


if __name__ == "__main__":
    main()
