// Turns Natural Earth's countries (public domain) into the compact geometry of the world map.
//
//   npm ci && node make.mjs          (in this folder; rewrites themes/default/map/world.json)
//
// Projection: Equal Earth. A map of shades compares areas, so areas must be true, and its outlines are
// as familiar as those of Robinson's. It is centred on 11 degrees east, which puts its edge into the Bering Strait:
// neither Chukotka nor Alaska is cut. Nothing but Antarctica lies south of the lower edge.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoContains, geoEqualEarth, geoPath } from "d3-geo";
import { feature, merge } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(file));
const here = (path) => new URL(path, import.meta.url);

const WIDTH = 2000;
const SOUTH = -58;
/// Corners of triangles smaller than this are left out, in square units of the drawing.
const DETAIL = 3.2;
/// Islands smaller than this are left out where their country has a larger part.
const ISLAND = 9;
/// What is smaller than this in both directions gets a dot: three pixels on a page a thousand wide.
const SMALL = 7;

/// Parts that Natural Earth draws with another country: a point in each, and the ISO code it has.
/// Crimea as in resolution 68/262 of the UN General Assembly and those that followed it.
const PARTS = [
  [34.3, 45.3, "UA"],
  [-53, 4, "GF"],
  [-61.6, 16.2, "GP"],
  [-61.3, 16.25, "GP"],
  [-61, 14.65, "MQ"],
  [55.5, -21.1, "RE"],
  [45.15, -12.8, "YT"],
  [-68.27, 12.18, "BQ"],
  [96.83, -12.15, "CC"],
  [105.6, -10.5, "CX"],
];
/// Svalbard: Norway's land north of this latitude.
const SVALBARD = 73;

/// What Natural Earth draws apart and ISO 3166 does not: the country whose code goods there would name.
const NAMED = { Kosovo: "XK", Somaliland: "SO", "N. Cyprus": "CY" };

/// Places too small for the source: where they are.
const DOTS = {
  AQ: [11, SOUTH + 1.2], // at the edge behind which it lies
  BV: [3.35, -54.43],
  GI: [-5.35, 36.14],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3], // Wake Island, the inhabited one
};

const atlas = read(require.resolve("world-atlas/countries-50m.json"));
const alpha2 = new Map(read(require.resolve("i18n-iso-countries/codes.json")).map((row) => [row[2], row[0]]));
const vocabulary = read(here("../../schema/vocabulary/country.schema.json")).oneOf.map((term) => term.const);

const projection = geoEqualEarth().rotate([-11, 0]).precision(0).fitWidth(WIDTH, { type: "Sphere" });
const height = Math.round(projection([11, SOUTH])[1]);
const draw = geoPath(projection);
const world = simplify(presimplify(atlas, sphericalTriangleArea), DETAIL / projection.scale() ** 2);

/// The ISO code of one polygon of a country; nothing for land without one.
function codeOf(country, polygon) {
  if (country.id === "578" && polygon.coordinates[0].every(([, latitude]) => latitude > SVALBARD)) return "SJ";
  const part = PARTS.find(([longitude, latitude]) => geoContains(polygon, [longitude, latitude]));
  return part?.[2] ?? NAMED[country.properties.name] ?? alpha2.get(country.id);
}

/// All rings of a polygon in the units of the drawing.
function rings(polygon) {
  const path = draw(polygon) ?? "";
  return path.split("M").slice(1).map((ring) => {
    const points = ring.replace("Z", "").split("L").map((pair) => pair.split(",").map((n) => Math.round(Number(n))));
    return points.filter(([x, y], at) => at === 0 || x !== points[at - 1][0] || y !== points[at - 1][1]);
  });
}

function area(ring) {
  let twice = 0;
  ring.forEach(([x, y], at) => {
    const [a, b] = ring[(at + 1) % ring.length];
    twice += x * b - a * y;
  });
  return Math.abs(twice / 2);
}

/// A ring as a path of steps.
function path(ring) {
  const open = ring.length > 1 && String(ring[0]) === String(ring.at(-1)) ? ring.slice(0, -1) : ring;
  const number = (n, first) => (n < 0 || first ? `${n}` : ` ${n}`);
  const steps = open.slice(1).map(([x, y], at) => number(x - open[at][0], at === 0) + number(y - open[at][1], false));
  return `M${open[0].join(" ")}${steps.length ? "l" : ""}${steps.join("")}z`.replace(/ -/g, "-");
}

/// The polygons of each code. It is read off the unsimplified source, where the points are surely inside.
const polygons = new Map();
const source = atlas.objects.countries.geometries;
world.objects.countries.geometries.forEach((country, at) => {
  const parts = (geometry) => (geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs);
  const exact = parts(source[at]);
  parts(country).forEach((arcs, part) => {
    const code = codeOf(country, feature(atlas, { type: "Polygon", arcs: exact[part] }).geometry);
    const known = vocabulary.includes(code) ? code : "";
    polygons.set(known, [...(polygons.get(known) ?? []), { type: "Polygon", arcs }]);
  });
});
polygons.delete("AQ");

/// Per code its parts without the lines between them.
const shapes = new Map();
for (const [code, parts] of polygons) {
  const merged = merge(world, parts).coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  shapes.set(code, merged.map((polygon) => ({ size: geoArea(polygon), rings: rings(polygon) })));
}

const areas = {};
const dots = {};
for (const [code, parts] of [...shapes].sort()) {
  parts.sort((a, b) => b.size - a.size);
  const largest = parts[0].rings.flat();
  const across = [0, 1].map((axis) => {
    const along = largest.map((point) => point[axis]);
    return [Math.min(...along), Math.max(...along)];
  });
  if (code && across.every(([from, to]) => to - from < SMALL)) {
    dots[code] = across.map(([from, to]) => Math.round((from + to) / 2));
    continue;
  }
  const kept = parts.flatMap((part, at) => part.rings.filter((ring) => ring.length > 2 && (at === 0 || area(ring) >= ISLAND)));
  areas[code] = kept.filter((ring, at) => at === 0 || area(ring) >= 2).map(path).join("");
}
for (const [code, place] of Object.entries(DOTS)) dots[code] = projection(place).map(Math.round);

const land = areas[""] ?? "";
delete areas[""];
const missing = vocabulary.filter((code) => !(code in areas) && !(code in dots));
if (missing.length) throw new Error(`no place for ${missing.join(" ")}`);

const lines = (object) =>
  Object.keys(object).sort().map((code) => `    ${JSON.stringify(code)}: ${JSON.stringify(object[code])}`).join(",\n");
writeFileSync(
  here("../../themes/default/map/world.json"),
  `{
  "about": "Countries by ISO code as paths in Equal Earth projection, small ones as dots. Made by scripts/world-map from Natural Earth 1:50m, which is in the public domain.",
  "width": ${WIDTH},
  "height": ${height},
  "areas": {
${lines(areas)}
  },
  "dots": {
${lines(dots)}
  },
  "land": ${JSON.stringify(land)}
}
`,
);
