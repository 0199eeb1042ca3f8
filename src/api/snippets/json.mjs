const response = await fetch("{url}");
if (!response.ok) throw new Error(`status ${response.status}`);
const found = await response.json();
console.log(Object.keys(found));
