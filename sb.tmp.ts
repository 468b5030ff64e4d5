import { openGrafeo } from './src/store/grafeo.js';
import { openNeo4j } from './src/store/neo4j.js';
const N=10000; let s=7; const rnd=()=> (s=(s*1103515245+12345)&0x7fffffff)/0x7fffffff;
const syl=['ka','ta','ib','he','zb','ol','la','sa','ra','ya','mu','qa','wa','ma','an','sar','ji','had','nu','ja','ba','sh','ud','al','fa','th'];
const word=()=>Array.from({length:2+Math.floor(rnd()*3)},()=>syl[Math.floor(rnd()*syl.length)]).join('');
const common=['kataib','harakat','brigade','ansar','hezbollah','islamic','army'];
const rows:any[]=[];
for(let i=0;i<N;i++){ const ws=[common[Math.floor(rnd()*7)]!,word(),word(),...(rnd()<.5?[word()]:[])]; const t=new Set<string>();
 for(const w of ws){t.add('w'+w);t.add('s'+w.replace(/[aeiou]/g,''));for(let k=1;k<w.length&&k<9;k++)t.add('p'+w.slice(0,k)); if(w.length>4){t.add('d'+w);for(let k=0;k<w.length;k++)t.add('d'+w.slice(0,k)+w.slice(k+1));}}
 rows.push([`name:${i}`,[...t].join(' '),String(1+Math.floor(rnd()*6))+String(ws.join(' ').length).padStart(3,'0')]);}
console.log('tokens/name',rows.reduce((a,r)=>a+r[1].split(' ').length,0)/N);
for (const which of (process.argv[2]??'grafeo').split(',')) {
 const e = which==='grafeo'? await openGrafeo({path:null}) : await openNeo4j({uri:process.env.NEO4J_TEST_URI!,username:process.env.NEO4J_TEST_USERNAME!,password:process.env.NEO4J_TEST_PASSWORD!});
 if(which==='neo4j') await e.write(tx=>tx.run({text:'MATCH (n:Name) DETACH DELETE n',params:{}}));
 await e.prepareFullText();
 let t0=performance.now();
 for(let i=0;i<N;i+=1000) await e.write(tx=>tx.run({text:'UNWIND $rows AS r CREATE (n:Name {id:r[0],searchKey:r[1],searchRank:r[2]})',params:{rows:rows.slice(i,i+1000)}}));
 console.log(which,'load',performance.now()-t0);
 if(which==='neo4j') await e.ddl(['CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()']);
 const time=async(label:string,text:string,params:any)=>{ let r:any; const ts:number[]=[]; for(let i=0;i<60;i++){const t=performance.now(); r=await e.read({text,params}); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b); console.log(which,label,r.length,'median',ts[30]!.toFixed(2),'max',ts[59]!.toFixed(1));return r};
 if(which==='grafeo'){
  for(const [l,a] of [['rare',['wfathal']],['common',['wkataib']],['pk',['pk']],['many',['pka','pkat','wkataib','sktb','dkatab','dktaib']]] as any){
   await time('or '+l,'MATCH (n:Name) WHERE text_match(n.searchKey, $q) RETURN n.id AS id ORDER BY n.searchRank, id LIMIT $k',{q:a.join(' '),k:300});
   await time('and '+l,'MATCH (n:Name) WHERE text_match(n.searchKey, $q) AND text_match(n.searchKey, $p) RETURN n.id AS id ORDER BY n.searchRank, id LIMIT $k',{q:a.join(' '),p:'psa pha wkataib',k:300});
   await time('score '+l,'MATCH (n:Name) WHERE text_match(n.searchKey, $q) RETURN n.id AS id, text_score(n.searchKey,$q) AS sc ORDER BY sc DESC, id LIMIT $k',{q:a.join(' '),k:300});
  }
  await time('three','MATCH (n:Name) WHERE text_match(n.searchKey, $q) AND text_match(n.searchKey, $p) AND text_match(n.searchKey, $r) RETURN n.id AS id ORDER BY n.searchRank, id LIMIT $k',{q:'wkataib sktb',p:'psa pha',r:'pka pku',k:300});
  await time('start','MATCH (n:Name) WHERE n.searchRank STARTS WITH $q RETURN n.id AS id LIMIT $k',{q:'1012',k:300});
  await time('contains','MATCH (n:Name) WHERE n.searchKey CONTAINS $q RETURN n.id AS id LIMIT $k',{q:' wkataib ',k:300});
 } else {
  await time('ping','RETURN 1 AS x',{}); const T0="CALL db.index.fulltext.queryNodes('name_search', $q, {limit: $k}) YIELD node, score RETURN node.id AS id, score ORDER BY score DESC, id"; await time('limited','RETURN 1',{}); for(const q of ['"wkataib"','"pk"']) await time('lim '+q,T0,{q,k:300}); const T="CALL db.index.fulltext.queryNodes('name_search', $q) YIELD node RETURN node.id AS id ORDER BY node.searchRank, id LIMIT $k";
  for(const [l,a] of [['rare','"wfathal"'],['common','"wkataib"'],['pk','"pk"'],['many','"pka" "pkat" "wkataib" "sktb"'],['and','+("wkataib" "sktb" "dkatab") +("psa" "pha")']] as any) await time(l,T,{q:a,k:300});
 }
 await e.close();
}
