// MiniSearch set up for goods, for the index and the page alike: everything a good says, its name before all.

export const options = {
  idField: "id",
  fields: ["name", "aliases", "organizations", "summary", "labels", "countries", "description", "evidence"],
  storeFields: ["name", "summary", "owner", "licenses"],
  searchOptions: {
    boost: { name: 10, aliases: 8, organizations: 5, summary: 4, labels: 3, countries: 2, description: 1.5 },
    prefix: true,
    fuzzy: 0.2,
  },
};
