import { describe } from '@jest/globals';
import { articleTraps } from './article-traps.js';
import { onDossiers } from './dossiers.js';
import { figureTraps, nameTraps, viewTraps } from './figure-traps.js';
import { knowledgeTraps } from './knowledge-traps.js';

onDossiers((dossiers) => {
  describe('with the article alone', () => {
    dossiers.load('article');
    articleTraps(dossiers);
  });
  describe('with both dossiers', () => {
    dossiers.load('all');
    knowledgeTraps(dossiers);
    nameTraps(dossiers);
    figureTraps(dossiers);
    viewTraps(dossiers);
  });
});
