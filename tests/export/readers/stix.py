"""What two STIX libraries make of a bundle: the OASIS validator's errors and warnings, and the objects that stix2 reads."""
import collections
import json
import re
import sys

import stix2
from stix2validator import ValidationOptions, validate_string
from stix2validator.output import set_silent

set_silent(True)
text = sys.stdin.read()
# Strict types: nothing but objects of the specification. Checks that need the network are not among those of the validator.
result = validate_string(text, ValidationOptions(version="2.1", strict_types=True))
codes = collections.Counter(re.search(r"\{(\d+)\}", str(w)).group(1) for w in result.warnings or [])
bundle = stix2.parse(text, allow_custom=False)
objects = [json.loads(o.serialize()) for o in bundle.objects]
print(json.dumps({"valid": result.is_valid, "errors": [str(e) for e in result.errors or []], "warnings": codes, "objects": objects}))
