"""What a GeoJSON validator makes of a file: the features with their geometries, or the error that it raises."""
import json
import sys

from geojson_pydantic import FeatureCollection

collection = FeatureCollection.model_validate_json(sys.stdin.read())
features = [
    {"id": f.id, "point": list(f.geometry.coordinates) if f.geometry else None, "properties": f.properties} for f in collection.features
]
print(json.dumps(features))
