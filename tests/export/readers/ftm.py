"""What FollowTheMoney makes of a file of entities: what its own validation finds, and what of their values its cleaning keeps."""
import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

entities = [json.loads(line) for line in sys.stdin]
problems = []
schemata = {entity["id"]: model.get(entity["schema"]) for entity in entities}
for entity in entities:
    proxy = model.get_proxy(entity, cleaned=False)
    kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
    given = {name: sorted(values) for name, values in entity["properties"].items()}
    for name in given:
        if kept.get(name) != given[name]:
            problems.append(f"{entity['id']}: {name} {given[name]} became {kept.get(name)}")
    try:
        schemata[entity["id"]].validate(entity)
    except InvalidData as error:
        problems.append(f"{entity['id']}: {error.errors}")
    for prop, value in proxy.itervalues():
        if prop.type.name == "entity" and (value not in schemata or not schemata[value].is_a(prop.range)):
            problems.append(f"{entity['id']}: {prop.name} leads to {value}, which is no {prop.range.name}")
vocabulary = {
    schema.name: {
        "is": sorted(schema.names),
        "properties": {p.name: f"entity:{p.range.name}" if p.type.name == "entity" else p.type.name for p in schema.properties.values() if not p.stub},
    }
    for schema in model
}
print(json.dumps({"problems": problems, "vocabulary": vocabulary}))
