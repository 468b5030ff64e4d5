"""Reads GEXF from standard input with networkx; prints its nodes and edges as JSON."""
import io
import json
import sys

import networkx as nx

graph = nx.read_gexf(io.BytesIO(sys.stdin.buffer.read()))
assert graph.is_directed() and graph.is_multigraph() and graph.graph["mode"] == "dynamic"
edges = {key: {**data, "source": source, "target": target} for source, target, key, data in graph.edges(keys=True, data=True)}
for data in edges.values():
    data.pop("id", None)
print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": edges}))
