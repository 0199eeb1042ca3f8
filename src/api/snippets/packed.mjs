const response = await fetch("{url}");
if (!response.ok) throw new Error(`status ${response.status}`);
const unpacked = response.body.pipeThrough(new DecompressionStream("gzip"));
const lines = (await new Response(unpacked).text()).trimEnd().split("\n");
const goods = lines.map((line) => JSON.parse(line));
console.log(goods.map((good) => good.id));
