"""Reads a GraphML file with igraph; prints its nodes, edges and graph data as JSON. It gives all numbers as floats."""
import json
import math
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
assert graph.is_directed()


def known(data):
    """igraph has a value for each attribute of each element: NaN, the empty text or false, where the file gives none."""
    missing = lambda value: value == "" or value is False or (isinstance(value, float) and math.isnan(value))
    return {name: value for name, value in data.items() if not missing(value)}


nodes, edges = {}, {}
for vertex in graph.vs:
    data = known(vertex.attributes())
    nodes[data.pop("id")] = data
for edge in graph.es:
    data = known(edge.attributes())
    source, target = graph.vs[edge.source]["id"], graph.vs[edge.target]["id"]
    data.pop("id", None)  # igraph 1.0 mixes up the ids of edges
    key = data.pop("cadreId")
    edges[key] = {**data, "source": source, "target": target}
print(json.dumps({"nodes": nodes, "edges": edges, "graph": {name: graph[name] for name in graph.attributes()}}))
