"""Reads DOT from standard input with Graphviz itself; prints its nodes and edges, and the texts of the drawing, as JSON."""
import json
import sys
from xml.etree import ElementTree

import pygraphviz

graph = pygraphviz.AGraph(string=sys.stdin.read())
assert graph.is_directed() and not graph.is_strict()


def attributes(item):
    return {name: item.attr[name] for name in item.attr if item.attr[name] is not None}


nodes = {str(node): attributes(node) for node in graph.nodes()}
edges = {edge.attr["id"]: {**attributes(edge), "source": edge[0], "target": edge[1]} for edge in graph.edges()}
svg = ElementTree.fromstring(graph.draw(format="svg", prog="dot"))
shapes = svg.iterfind(".//{http://www.w3.org/2000/svg}g[@class='node']")
texts = {shape.findtext("{*}title"): [text.text for text in shape.iterfind(".//{*}text")] for shape in shapes}
print(json.dumps({"nodes": nodes, "edges": edges, "drawn": texts}))
