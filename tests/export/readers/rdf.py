"""What rdflib reads of the same graph in N-Quads and in JSON-LD, and what it answers to queries on it."""
import json
import sys

from rdflib import Dataset, URIRef

given = json.load(sys.stdin)
nquads, jsonld = Dataset(), Dataset()
nquads.parse(data=given["nquads"], format="nquads")
jsonld.parse(data=given["jsonld"], format="json-ld")
one, other = set(nquads.quads()), set(jsonld.quads())
answers = [[[str(value) for value in row] for row in dataset.query(query)] for query in given["queries"] for dataset in (nquads, jsonld)]
named = [g.identifier for g in nquads.graphs() if isinstance(g.identifier, URIRef) and len(g) > 0 and "urn:x-rdflib" not in str(g.identifier)]
print(json.dumps({"quads": len(one), "only": [str(q) for q in list(one ^ other)[:5]], "answers": answers, "graphs": sorted(str(g) for g in named)}))
