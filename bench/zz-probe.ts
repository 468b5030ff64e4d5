import { launchChromium } from '../tests/support/chromium.js';
import { serve, visit } from './dashboard/browser.js';
const [, , data, pattern] = process.argv;
const server = await serve(data!, 'none');
const browser = await launchChromium();
const r = await fetch(server.url+'/graphql',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query:`{ groups: armedGroups(first: 2) { nodes { id } } coalitions(first: 1) { nodes { id } }
       attacks(first: 1, orderBy: { field: DATE, direction: DESC }) { nodes { id } } sources(first: 2) { nodes { id } } }`})});
const d=(await r.json()).data; const [a,b]=d.groups.nodes.map((n:any)=>n.id), c=d.coalitions.nodes[0].id, at=d.attacks.nodes[0].id,[s1,s2]=d.sources.nodes.map((n:any)=>n.id);
const P:[string,string][]=[['Overview','#/'],['Network','#/network'],['NetCoal',`#/network?around=${c}`],['Attacks','#/attacks'],['Actors','#/actors'],['ACoal',`#/actors/${c}`],['AGroup',`#/actors/${a}`],['AnAttack',`#/actors/${at}`],['Paths',`#/paths?from=${a}&to=${b}`],['Days','#/compare?from=2022-01-01&known=2023-01-01'],['TwoSources',`#/compare?of=sources&a=${s1}&b=${s2}`],['TwoGroups',`#/compare?of=groups&a=${a}&b=${b}`],['Sources','#/sources'],['ASource',`#/sources/${s1}`],['Statements','#/statements'],['Search','#/search?q=brigade']];
for(const [n,f] of P){ if(pattern && !new RegExp(pattern).test(n)) continue;
  const w=await visit(browser,server.url,f); await w.page.context().close();
  const u=process.cpuUsage();
  const v=await visit(browser,server.url,f); await v.page.context().close();
  console.log(n.padEnd(12),'wall',v.ms.toFixed(0),'work',v.workMs.toFixed(0),'block',v.blockedMs.toFixed(0),v.asked.map(q=>q.name+' '+q.ms.toFixed(0)).join(', '),v.refused.join('|').slice(0,200));
}
await browser.close(); await server.close(); process.exit(0);
