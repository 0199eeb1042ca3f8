"""The vocabulary of schema.org as its own file tells it, and what a graph says that it does not allow."""
from rdflib import RDF, RDFS, Dataset, Literal, Namespace, URIRef, XSD

SCHEMA = Namespace("http://schema.org/")
# Kinds of literals, by what the reader of JSON-LD makes of them.
LITERALS = {
    XSD.boolean: {SCHEMA.Boolean},
    XSD.integer: {SCHEMA.Integer, SCHEMA.Number},
    XSD.double: {SCHEMA.Float, SCHEMA.Number},
}


class Vocabulary:
    def __init__(self, quads):
        self.terms = Dataset(default_union=True)
        self.terms.parse(quads, format="nquads")
        self.properties = set(self.terms.subjects(RDF.type, RDF.Property))
        self.classes = set(self.terms.subjects(RDF.type, RDFS.Class))
        assert len(self.properties) > 1000 and len(self.classes) > 500, quads

    def context(self):
        """How schema.org reads JSON-LD: what may be an address and may not be a text is an address."""
        terms = {"@vocab": str(SCHEMA)}
        for term in self.properties:
            ranges = self.ranges(term)
            if SCHEMA.URL in ranges and SCHEMA.Text not in ranges:
                terms[term.removeprefix(SCHEMA)] = {"@id": str(term), "@type": "@id"}
        return terms

    def ranges(self, term):
        return set(self.terms.objects(term, SCHEMA.rangeIncludes))

    def above(self, classes):
        """Classes with all that they are kinds of."""
        return {above for one in classes for above in self.terms.transitive_objects(one, RDFS.subClassOf)}

    def faults(self, graph, domains=None):
        """What the graph says in schema.org's words and may not; `domains` adds classes that a property fits."""
        for subject, term, value in graph:
            if isinstance(value, URIRef) and not str(value).startswith(("http://", "https://")):
                yield f"{subject}: {term} has {value}, which is no web address"
            if term == RDF.type:
                if value.startswith(SCHEMA) and value not in self.classes:
                    yield f"{subject}: there is no class {value}"
                continue
            if not term.startswith(SCHEMA):
                continue
            if term not in self.properties:
                yield f"{subject}: there is no property {term}"
                continue
            if self.terms.value(term, SCHEMA.supersededBy):
                yield f"{subject}: {term} is superseded"
            kinds = self.above(graph.objects(subject, RDF.type))
            allowed = set(self.terms.objects(term, SCHEMA.domainIncludes)) | (domains or {}).get(term, set())
            if not kinds & allowed:
                yield f"{subject}: {term} does not belong to {' '.join(sorted(kinds)) or 'a thing without a class'}"
            for one in graph.items(value) if (value, RDF.first, None) in graph else [value]:
                if not self.fits(graph, one, self.ranges(term)):
                    yield f"{subject}: {term} cannot be {one!r}"

    def fits(self, graph, value, ranges):
        if isinstance(value, Literal):
            return bool(LITERALS.get(value.datatype, {SCHEMA.Text}) & ranges)
        kinds = self.above(graph.objects(value, RDF.type))
        if kinds:
            return bool(kinds & ranges)
        return isinstance(value, URIRef) and bool(ranges - {SCHEMA.Text, SCHEMA.Boolean, SCHEMA.Date, SCHEMA.Number})
