"""Reads nodes.csv and edges.csv of a folder with pandas, joins them with igraph and networkx; prints both tables as JSON.

A cell that begins with an apostrophe has one put before it, so that no spreadsheet takes it for a formula: it is taken away.
"""
import json
import sys
from pathlib import Path

import igraph
import networkx
import pandas as pd

NUMBERS = {"int": "Int64", "double": "Float64", "boolean": "boolean"}
folder = Path(sys.argv[1])
metadata = json.loads((folder / "metadata.json").read_text("utf-8"))


def read(name):
    kinds = metadata[name]["columns"]
    types = {column: NUMBERS.get(kind, "string") for column, kind in kinds.items()}
    table = pd.read_csv(folder / f"{name}.csv", dtype=types, keep_default_na=False, na_values={c: [""] for c in types}, lineterminator="\n")
    assert len(table) == metadata[name]["rows"]
    for column in table.columns:
        if types.get(column, "string") == "string":
            table[column] = table[column].str.removeprefix("'")
    return table


def plain(value):
    return value.item() if hasattr(value, "item") else value


def rows(table):
    return {row["Id"]: {name: plain(value) for name, value in row.items() if not pd.isna(value)} for row in table.to_dict("records")}


nodes, edges = read("nodes"), read("edges")
graph = igraph.Graph.DataFrame(edges[["Source", "Target"]], directed=True, vertices=nodes[["Id"]], use_vids=False)
multi = networkx.from_pandas_edgelist(edges, "Source", "Target", edge_key="Id", create_using=networkx.MultiDiGraph)
multi.add_nodes_from(nodes["Id"])
ends = {key: [source, target] for source, target, key in multi.edges(keys=True)}
counts = {"igraph": [graph.vcount(), graph.ecount()], "networkx": [len(multi), multi.number_of_edges()]}
print(json.dumps({"nodes": rows(nodes), "edges": rows(edges), "ends": ends, **counts}))
