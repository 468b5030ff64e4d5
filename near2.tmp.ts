import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readdirSync } from 'node:fs';
import { graphql } from 'graphql';
import { readDocument } from './src/facts/document.js';
import { buildApiSchema } from './src/model/api/schema.js';
import { candidateNames } from './src/query/search-candidates.js';
import { rank } from './src/query/search.js';
import { resolveView } from './src/query/view.js';
import { readModel } from './src/model/read.js';
import { cypherStore } from './src/store/cypher-store.js';
import { openGrafeo } from './src/store/grafeo.js';
import { loadFacts } from './src/store/load.js';
const model = readModel(); const schema = buildApiSchema(model);
const store = cypherStore(await openGrafeo({path:null}), model); await store.migrate();
const docs=['article','context'].flatMap(f=>readdirSync('seeds/'+f).map(x=>`seeds/${f}/${x}`)).concat(process.argv.slice(2)).map(p=>readDocument(p,readFileSync(p,'utf8')).document!);
const N=parse(readFileSync('tests/search/neighbours.yaml','utf8')); const ev=[{source:'source:test',locator:'x',summary:'x'}];
import { plainDocument } from './src/facts/document.js';
await loadFacts(store, model, schema, [...docs, plainDocument('n',{sources:[{id:'source:test',title:'Test',published:'2024-01-01',accessed:'2024-01-01'}],armedGroups:Object.entries(N).map(([id,n]:any)=>({id,name:n.name,evidence:ev})),names:Object.entries(N).flatMap(([subject,n]:any)=>n.names.map((value:string)=>({subject,value,kind:'ALIAS',evidence:ev})))})]);
const data=async(_:any,source:string,v:any)=>{const m=rank(v.t,await candidateNames({model,view:resolveView(null),find:(g,l)=>store.search(g,l),select:(p)=>store.select(p)} as any,v.t,null)).slice(0,5);return {search:{edges:m.map(x=>({node:{id:x.name.subject},matchedName:x.name.value,reason:x.reason,score:x.score}))}}};
const t=parse(readFileSync('tests/search/neighbours.yaml','utf8'));
let n=0,a=0,b=0; const by:any={};
let five=0; for (const [id,{ask}] of Object.entries(t) as any) for (const text of ask) { const d=await data(store,'',{t:text}); n++; const e=d.search.edges; if(e[0]?.node.id===id) a++; else console.log(text,'|',id,'|',e.map((e:any)=>`${e.node.id}<${e.matchedName}> ${e.reason} ${e.score}`).join('; ')); if(e.some((x:any)=>x.node.id===id))five++}
console.log('neighbours',n,a,five);
{let n=0,a=0; const t=parse(readFileSync('tests/search/spellings.yaml','utf8')); for (const [id,kinds] of Object.entries(t) as any) for (const [kind,texts] of Object.entries(kinds) as any) for (const text of texts) { const d=await data(store,'',{t:text}); const e=d.search.edges; n++; if(e[0]?.node.id===id) a++; else console.log(kind,'|',text,'|',id,'|',e.map((e:any)=>`${e.node.id}<${e.matchedName}> ${e.reason} ${e.score}`).join('; '))} console.log('spellings with neighbours',n,a)}
await store.close();
