// One life of a crawl: fetches what the settings name and ends. The parent kills it at any moment.
import { fetchSources } from '../../dist/index.js';

const { sources, hosts, archiveFolder, limits } = JSON.parse(process.argv[2]);
await fetchSources(sources, {
  folder: archiveFolder,
  archiveFolder,
  contact: 'https://tests.example',
  hosts: new Map(hosts),
  limits,
  saveContent: () => Promise.reject(new Error('pages lie in the archive')),
});
