"""Reads a CX2 document from standard input with ndex2; prints its nodes, edges and network attributes as JSON."""
import json
import sys

from ndex2.cx2 import RawCX2NetworkFactory

document = json.load(sys.stdin)
blocks = [next(iter(block)) for block in document[1:]]
assert blocks == ["metaData", "attributeDeclarations", "networkAttributes", "nodes", "edges", "cadre-export", "status"], blocks
counts = {item["name"]: item["elementCount"] for item in document[1]["metaData"]}
for block in document[2:-1]:
    ((name, items),) = block.items()
    assert counts.pop(name) == len(items), name
assert counts == {}, counts

network = RawCX2NetworkFactory().get_cx2network(document)
ids = {number: node["v"]["cadreId"] for number, node in network.get_nodes().items()}
nodes = {node["v"].pop("cadreId"): node["v"] for node in network.get_nodes().values()}
edges = {}
for edge in network.get_edges().values():
    key = edge["v"].pop("cadreId")
    edges[key] = {**edge["v"], "source": ids[edge["s"]], "target": ids[edge["t"]]}
print(json.dumps({"nodes": nodes, "edges": edges, "network": network.get_network_attributes(), "sources": document[-2]["cadre-export"][0]["sources"]}))
