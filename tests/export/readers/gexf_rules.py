"""Holds a GEXF document from standard input against the rules of GEXF 1.3; prints each breach on a line of its own.

No package has the schema of 1.3 (specs/1.3/*.xsd of the repository gephi/gexf), so that its rules are written down here: what
may stand where, in which order, of which type. Stricter than it in the order of children; without what we never write.
"""
import io
import re
import sys
from datetime import date
from xml.etree import ElementTree

SPACE = "{http://gexf.net/1.3}"

# element -> (children in their order: name, fewest, most), required attributes, optional attributes
RULES = {
    "gexf": ([("meta", 0, 1), ("graph", 1, 1)], {"version"}, {"variant"}),
    "meta": ([("creator", 0, 1), ("keywords", 0, 1), ("description", 0, 1)], set(), {"lastmodifieddate"}),
    "creator": ([], set(), set()),
    "keywords": ([], set(), set()),
    "description": ([], set(), set()),
    "graph": (
        [("attributes", 0, None), ("nodes", 1, 1), ("edges", 1, 1)],
        set(),
        {"defaultedgetype", "idtype", "timeformat", "start", "end", "timestamp", "mode", "timerepresentation", "timezone"},
    ),
    "attributes": ([("attribute", 0, None)], {"class"}, {"mode"}),
    "attribute": ([("default", 0, 1), ("options", 0, 1)], {"id", "title", "type"}, set()),
    "nodes": ([("node", 0, None)], set(), {"count"}),
    "edges": ([("edge", 0, None)], set(), {"count"}),
    "node": ([("attvalues", 0, 1), ("spells", 0, 1)], {"id"}, {"label", "pid", "start", "end", "timestamp"}),
    "edge": (
        [("attvalues", 0, 1), ("spells", 0, 1)],
        {"source", "target"},
        {"id", "type", "label", "weight", "kind", "start", "end", "timestamp"},
    ),
    "attvalues": ([("attvalue", 0, None)], set(), set()),
    "attvalue": ([], {"for", "value"}, {"start", "end", "timestamp"}),
    "spells": ([("spell", 1, None)], set(), set()),
    "spell": ([], set(), {"start", "end", "timestamp"}),
}

WORDS = {
    ("gexf", "version"): {"1.3"},
    ("graph", "defaultedgetype"): {"directed", "undirected", "mutual"},
    ("graph", "idtype"): {"integer", "string"},
    ("graph", "timeformat"): {"integer", "double", "date", "dateTime"},
    ("graph", "mode"): {"static", "dynamic", "slice"},
    ("graph", "timerepresentation"): {"interval", "timestamp"},
    ("attributes", "class"): {"node", "edge"},
    ("attribute", "type"): {"integer", "long", "double", "float", "boolean", "string", "liststring", "anyURI"},
    ("edge", "type"): {"directed", "undirected", "mutual"},
}

VALUES = {
    "integer": re.compile(r"[+-]?\d+"),
    "double": re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|-?INF|NaN"),
    "boolean": re.compile(r"true|false|1|0"),
}


def breaches(root):
    if root.tag != SPACE + "gexf":
        yield f"the root is {root.tag}"
        return
    for element in root.iter():
        name = element.tag.removeprefix(SPACE)
        if name not in RULES:
            yield f"no element {element.tag}"
            continue
        children, required, optional = RULES[name]
        given = set(element.attrib)
        for attribute in sorted((required - given) | (given - required - optional)):
            yield f"{name}: attribute {attribute} is missing or not allowed"
        for attribute, value in element.attrib.items():
            if (name, attribute) in WORDS and value not in WORDS[name, attribute]:
                yield f"{name}: {attribute} is {value}"
        found = [child.tag.removeprefix(SPACE) for child in element]
        order = [child for child, _, _ in children]
        if found != sorted(found, key=lambda child: order.index(child) if child in order else -1):
            yield f"{name}: children in the wrong order: {found}"
        for child, fewest, most in children:
            count = found.count(child)
            if count < fewest or (most is not None and count > most):
                yield f"{name}: {count} of {child}"
    yield from referential(root)


def referential(root):
    graph = root.find(SPACE + "graph")
    nodes = [node.get("id") for node in graph.iter(SPACE + "node")]
    edges = [edge.get("id") for edge in graph.iter(SPACE + "edge")]
    for what, ids in (("node", nodes), ("edge", edges)):
        if len(ids) != len(set(ids)):
            yield f"two {what}s of one id"
        count = graph.find(f"{SPACE}{what}s").get("count")
        if count is not None and int(count) != len(ids):
            yield f"{len(ids)} {what}s, said to be {count}"
    known = set(nodes)
    for edge in graph.iter(SPACE + "edge"):
        for end in ("source", "target"):
            if edge.get(end) not in known:
                yield f"edge {edge.get('id')}: no node {edge.get(end)}"
    for attributes in graph.iter(SPACE + "attributes"):
        of = attributes.get("class")
        types = {attribute.get("id"): attribute.get("type") for attribute in attributes}
        for element in graph.iter(SPACE + of):
            for value in element.iter(SPACE + "attvalue"):
                kind = types.get(value.get("for"))
                if kind is None:
                    yield f"{of} {element.get('id')}: no attribute {value.get('for')}"
                elif kind in VALUES and not VALUES[kind].fullmatch(value.get("value")):
                    yield f"{of} {element.get('id')}: {value.get('for')} is no {kind}: {value.get('value')}"
    for spell in graph.iter(SPACE + "spell"):
        start, end = (date.fromisoformat(spell.get(bound)) if spell.get(bound) else None for bound in ("start", "end"))
        if start is None and end is None:
            yield "a spell without a bound"
        if start and end and start > end:
            yield f"a spell from {start} to {end}"


for breach in breaches(ElementTree.parse(io.BytesIO(sys.stdin.buffer.read())).getroot()):
    print(breach)
