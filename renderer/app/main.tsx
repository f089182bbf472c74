import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectEvents } from '../api/events';
import { makeQueryClient } from '../api/hooks';
import { startLanguages } from '../i18n';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

const client = makeQueryClient();
await startLanguages();
connectEvents(client);
createRoot(root).render(<StrictMode><App client={client} /></StrictMode>);
