"""Reads GraphML from standard input with networkx; prints its nodes, edges and graph data as JSON."""
import io
import json
import sys

import networkx as nx

graph = nx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
assert graph.is_directed()
edges = {key: {**data, "source": source, "target": target} for source, target, key, data in graph.edges(keys=True, data=True)}
for key, data in edges.items():
    assert data.pop("cadreId") == key == data.pop("id", key)
data = {name: value for name, value in graph.graph.items() if not name.endswith("_default")}
print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": edges, "graph": data}))
