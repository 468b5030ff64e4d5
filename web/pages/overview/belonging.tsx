import type { OverviewTimeQuery } from '../../api/documents.generated.js';
import { EdgeLine } from '../../marks/edge-line.js';
import { SHAPES } from '../../marks/glyph.js';
import type { Point } from '../../marks/point.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { labelLines } from '../../parts/label-lines.js';
import { useEvidenceLink } from '../../parts/sentence.js';
import { useWidth } from '../../parts/use-width.js';
import { rootsOf } from '../../state/roots.js';
import { type EntityRef, kindOf, shortNameOf } from '../../words/kinds.js';
import { sentenceText } from '../../words/statements.js';
import { number, words } from '../../words/words.js';

type Member = OverviewTimeQuery['memberships']['nodes'][number];

const COALITIONS = 2;
const MEMBERS = 8;
const NARROWEST = 340;
const RADIUS = 104;
const LABELS = 96;
/** How far the hull runs outside of its members; its smooth line comes back by about half of it. */
const HULL = 46;
/** How far it runs behind the coalition where a disputed member stands outside of it. */
const BEHIND = 40;
const LOBE = 20;
const NODE = 14;

interface Group {
  readonly coalition: EntityRef;
  /** The members that no source contradicts first, so that the hull is around neighbours. */
  readonly members: readonly Member[];
  readonly all: number;
}

function groupsOf(memberships: readonly Member[]): readonly Group[] {
  const groups = new Map<string, Member[]>();
  for (const membership of memberships) {
    if (membership.object === null) continue;
    const { id } = membership.object;
    groups.set(id, [...(groups.get(id) ?? []), membership]);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, COALITIONS)
    .map((members) => ({
      coalition: members[0]!.object!,
      members: members.toSorted((a, b) => Number(a.status === 'DISPUTED') - Number(b.status === 'DISPUTED')).slice(0, MEMBERS),
      all: members.length,
    }));
}

/** A smooth closed line through points. */
function closed(points: readonly Point[]): string {
  const middle = (a: Point, b: Point) => `${(a.x + b.x) / 2},${(a.y + b.y) / 2}`;
  const at = (i: number) => points[(i + points.length) % points.length]!;
  return `M${middle(at(-1), at(0))}${points.map((point, i) => `Q${point.x},${point.y} ${middle(point, at(i + 1))}`).join('')}Z`;
}

function Name({
  entity,
  at,
  centre,
  bold,
  reach = NODE,
}: {
  readonly entity: EntityRef;
  readonly at: Point;
  readonly centre: Point | null;
  readonly bold?: boolean;
  /** How far its mark reaches. */
  readonly reach?: number;
}) {
  const lines = labelLines(shortNameOf(entity), 18);
  const side = centre === null ? 0 : (at.x - centre.x) / RADIUS;
  const below = centre === null || at.y >= centre.y;
  const anchor = Math.abs(side) < 0.35 ? 'middle' : side < 0 ? 'end' : 'start';
  const x = anchor === 'middle' ? at.x : at.x + (side < 0 ? -reach - 2 : reach + 2);
  const y = anchor === 'middle' ? (below ? at.y + 25 : at.y - 16 - (lines.length - 1) * 14) : at.y + 4 - (lines.length - 1) * 7;
  return (
    <text className="halo" textAnchor={anchor} fontSize={12} {...(bold && { fontWeight: 600 })}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={y + i * 14}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function GroupPicture({ group, width }: { readonly group: Group; readonly width: number }) {
  const link = useEvidenceLink();
  const height = 2 * (RADIUS + 44);
  const centre = { x: width / 2, y: height / 2 };
  const { coalition, members } = group;
  const brand = kindOf(coalition) === 'frontBrand';
  const radiusX = Math.min(RADIUS * 1.15, width / 2 - LABELS);
  const place = (i: number, out = 0): Point => {
    const angle = (2 * Math.PI * (i + 0.5)) / members.length - Math.PI / 2;
    return { x: centre.x + (radiusX + out) * Math.cos(angle), y: centre.y + (RADIUS + out) * Math.sin(angle) };
  };
  const inside = members.flatMap(({ status }, i) => (status === 'DISPUTED' ? [] : [place(i, HULL)]));
  // Disputed members come last, so their side of the coalition is the gap between the last and the first one inside.
  const gap = (2 * Math.PI * ((members.length + inside.length) / 2)) / members.length - Math.PI / 2;
  const behind = { x: centre.x + BEHIND * Math.cos(gap), y: centre.y + BEHIND * Math.sin(gap) };
  const hull = inside.length < 3 ? [] : inside.length === members.length ? inside : [...inside, behind];
  return (
    <svg
      width={width}
      height={height}
      role="group"
      aria-label={words('overview.belonging.picture', { name: coalition.name, n: members.length })}
    >
      {hull.length > 0 && (
        <>
          <path d={closed(hull)} className={brand ? 'hull brand' : 'hull'} />
          {brand && <path d={closed(hull)} fill="url(#hatch)" />}
        </>
      )}
      {members.map((membership, i) => {
        const from = place(i);
        const disputed = membership.status === 'DISPUTED';
        const length = Math.hypot(centre.x - from.x, centre.y - from.y);
        const step = (by: number): Point => ({
          x: from.x + ((centre.x - from.x) / length) * by,
          y: from.y + ((centre.y - from.y) / length) * by,
        });
        return (
          // The list of statements has the same for the keyboard.
          <a key={membership.id} href={link(membership.id)} tabIndex={-1} aria-label={sentenceText(membership)}>
            <title>{sentenceText(membership)}</title>
            <path d={`M${from.x},${from.y}L${centre.x},${centre.y}`} stroke="transparent" strokeWidth={14} />
            {disputed && (
              <circle cx={from.x} cy={from.y} r={LOBE} fill="none" stroke="var(--c-dispute)" strokeWidth={1.4} strokeDasharray="7 4" />
            )}
            <EdgeLine statement={membership} roots={rootsOf(membership.evidence).for.size} from={step(NODE)} to={step(length - NODE - 3)} />
          </a>
        );
      })}
      <path
        className={`k-${kindOf(coalition)}`}
        d={SHAPES[kindOf(coalition)]}
        transform={`translate(${centre.x},${centre.y}) scale(1.75)`}
      />
      <Name entity={coalition} at={centre} centre={null} bold />
      {group.all > members.length && (
        <text className="halo tick" x={centre.x} y={centre.y + 54} textAnchor="middle">
          {words('overview.belonging.more', { n: group.all - members.length })}
        </text>
      )}
      {brand && (
        <text className="halo tick" x={centre.x} y={centre.y - 16} textAnchor="middle" fontWeight={600}>
          {words('overview.belonging.brand')}
        </text>
      )}
      {members.map(({ subject, status }, i) => (
        <g key={subject.id}>
          <path
            className={`k-${kindOf(subject)}`}
            d={SHAPES[kindOf(subject)]}
            transform={`translate(${place(i).x},${place(i).y}) scale(1.45)`}
          />
          <Name entity={subject} at={place(i)} centre={centre} {...(status === 'DISPUTED' && { reach: LOBE })} />
        </g>
      ))}
    </svg>
  );
}

/** Who belongs to whom: the largest coalitions, each with its members around it. A disputed member stands outside of the hull. */
export function Belonging({ memberships }: { readonly memberships: OverviewTimeQuery['memberships'] }) {
  const [measure, width] = useWidth();
  const groups = groupsOf(memberships.nodes);
  const drawn = groups.reduce((sum, { members }) => sum + members.length, 0);
  const perRow = width === null ? 1 : Math.max(1, Math.min(groups.length, Math.floor(width / NARROWEST)));
  return (
    <section className="w8">
      <div className="sechead">
        <h2>{words('overview.belonging')}</h2>
        <PlaceLink page="statements" choices={{ type: 'Membership' }}>
          {words('overview.belonging.count', { n: number(drawn), of: number(memberships.totalCount) })}
        </PlaceLink>
        <span className="sp" />
        {groups.length > 0 && (
          <PlaceLink page="network" choices={{ around: groups.map(({ coalition }) => coalition.id).join(',') }}>
            {words('overview.belonging.network')}
          </PlaceLink>
        )}
      </div>
      {groups.length === 0 && <p className="dim">{words('overview.belonging.none')}</p>}
      <div ref={measure} className="belonging">
        {width !== null &&
          groups.map((group) => <GroupPicture key={group.coalition.id} group={group} width={Math.floor(width / perRow)} />)}
      </div>
      {groups.length > 0 && <p className="small mut">{words('overview.belonging.key')}</p>}
    </section>
  );
}
