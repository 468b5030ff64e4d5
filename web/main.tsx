import './style/tokens.css';
import './style/fonts.css';
import './style/base.css';
import './style/shell.css';
import './style/menus.css';
import './style/tables.css';
import './style/marks.css';
import './style/search.css';
import './style/overview.css';
import './style/panel.css';
import './style/actor.css';
import './style/lists.css';
import './style/paths.css';
import './style/attacks.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startTheme } from './state/theme.js';

startTheme();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
