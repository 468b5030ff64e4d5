import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Places } from '../places.js';
import type { NetworkView } from '../plan/view.js';
import { linkData, nodeData, renewed } from './element-data.js';
import { insideWindow, type PlacedLabel } from './labels.js';
import { cytoscape } from './library.js';
import { drawMarks, type Mark } from './marks.js';
import { forgetWidths, hullMarks, labelMarks, labelsOf, signMarks } from './overlay.js';
import { isPlaced, placeAll } from './place-all.js';
import { bringIntoSight } from './sight.js';
import { styleOf } from './style.js';
import { readTokens, type Tokens } from './tokens.js';

/** What the reader does to a picture with a pointer. */
export interface StageEvents {
  /** A node was chosen; null for the ground. `also` keeps what was chosen before. */
  choose(ids: readonly string[] | null, also: boolean): void;
  /** A line was opened. */
  open(statement: string): void;
  /** The number of what is hidden behind a node was pressed, or the node twice. */
  expand(id: string): void;
  /** A node is about to be moved. */
  grab(): void;
  /** Nodes were moved. */
  moved(): void;
  /** Another part of the picture is seen. */
  seen(): void;
}

/** What stands out in a picture. */
export interface Shown {
  readonly view: NetworkView;
  readonly places: Places;
  readonly chosen: ReadonlySet<string>;
  readonly open: string | null;
}

const PADDING = 56;
/** Names that stand further outside than that need not be drawn. */
const EDGE = 200;
const [LEAST_ZOOM, MOST_ZOOM] = [0.15, 4];
/** A small network is not blown up. */
const FIT_ZOOM = 1.25;
/** Below that, shapes cannot be recognised at first sight. */
const READABLE_ZOOM = 0.72;

/** What is drawn below and above the marks at a zoom. */
interface Made {
  readonly zoom: number;
  readonly hulls: readonly Mark[];
  readonly signs: readonly Mark[];
  readonly placed: readonly PlacedLabel[];
}

/** The drawing of a network: Cytoscape between two canvases, one with the hulls below it, one with the names above it. */
export class Stage {
  readonly cy: Core;
  private made: Made | null = null;
  /** The colours of the theme. */
  tokens: Tokens = readTokens();
  private shown: Shown | null = null;
  /** What is to be drawn next. */
  private wanted: Shown | null = null;
  private over: string | null = null;
  private fitted = false;
  private readonly watch: ResizeObserver;
  private readonly newFonts = () => {
    forgetWidths();
    this.redraw();
  };

  constructor(
    private readonly ground: HTMLCanvasElement,
    private readonly container: HTMLElement,
    private readonly sky: HTMLCanvasElement,
    private readonly events: StageEvents,
  ) {
    this.cy = cytoscape({ container, style: styleOf(this.tokens), minZoom: LEAST_ZOOM, maxZoom: MOST_ZOOM, selectionType: 'additive' });
    this.listen();
    this.watch = new ResizeObserver(() => this.resized());
    this.watch.observe(container);
    document.fonts.addEventListener('loadingdone', this.newFonts);
  }

  /** Draws another state of the network. What was there stays where it is; what is new is drawn when it has a place. */
  update(shown: Shown): void {
    this.wanted = shown;
    if (isPlaced(shown.view, shown.places)) {
      this.apply(shown);
      return;
    }
    void placeAll([shown.view], shown.places).then(() => {
      if (this.wanted === shown && !this.cy.destroyed()) this.apply(shown);
    });
  }

  private apply(shown: Shown): void {
    const before = this.shown;
    this.shown = shown;
    const { view, places, chosen, open } = shown;
    const { cy } = this;
    if (before?.view !== view || before.places !== places) {
      const ids = new Set([...view.nodes.map(({ id }) => id), ...view.links.map(({ id }) => id)]);
      cy.batch(() => {
        cy.elements()
          .filter((element) => !ids.has(element.id()))
          .remove();
        for (const node of view.nodes) {
          if (renewed(cy.getElementById(node.id), nodeData(node))) continue;
          cy.add({ group: 'nodes', data: nodeData(node), position: { ...places.get(node.id)! } });
        }
        for (const link of view.links)
          if (!renewed(cy.getElementById(link.id), linkData(link))) cy.add({ group: 'edges', data: linkData(link) });
      });
      if (before?.places !== places) this.fitted = false;
      if (before?.places !== places) this.toPlaces(places);
      if (!this.fitted && view.nodes.length > 0) {
        this.firstSight();
        this.fitted = true;
      }
    }
    const ends = this.endsOf(open);
    cy.batch(() => {
      cy.elements().removeClass('chosen end');
      for (const id of chosen) cy.getElementById(id).addClass('chosen');
      if (open !== null) cy.getElementById(open).addClass('chosen');
      for (const id of ends) cy.getElementById(id).addClass('end');
    });
    this.redraw();
    const line = open === null || open === before?.open ? null : cy.getElementById(open);
    // The evidence that covers a part of the picture is there in the next frame.
    if (line?.isEdge()) requestAnimationFrame(() => line.inside() && bringIntoSight(cy, this.container, line.midpoint()));
  }

  /** Takes the colours of the theme anew. */
  retheme(): void {
    this.tokens = readTokens();
    this.cy.style(styleOf(this.tokens));
    this.redraw();
  }

  /** Shows all of it. */
  fit(): void {
    this.cy.fit(undefined, PADDING);
    if (this.cy.zoom() > FIT_ZOOM) this.cy.zoom({ level: FIT_ZOOM, renderedPosition: this.middle() });
    if (this.cy.zoom() >= FIT_ZOOM) this.cy.center();
  }

  /** What is seen first: all of it, or on a small screen the largest coalition, large enough to be read. */
  private firstSight(): void {
    this.fit();
    if (this.cy.zoom() >= READABLE_ZOOM || !this.shown) return;
    const { nodes } = this.shown.view;
    const wholes = nodes.filter(({ kind }) => kind === 'coalition' || kind === 'frontBrand');
    const [first] = [...wholes, ...nodes.filter(({ start }) => start), ...nodes].toSorted(
      (a, b) => Number(wholes.includes(b)) - Number(wholes.includes(a)) || b.degree - a.degree,
    );
    if (!first) return;
    const centre = this.cy.getElementById(first.id);
    const members = centre.incomers('edge[type="MEMBERSHIP"]').sources();
    this.cy.zoom(READABLE_ZOOM);
    this.cy.center(centre.union(members));
  }

  /** Zooms by a factor, around the middle. */
  zoomBy(factor: number): void {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: this.middle() });
  }

  /** Moves the chosen nodes, or the picture if none is chosen, by pixels of the screen. */
  move(dx: number, dy: number): void {
    const chosen = this.cy.nodes('.chosen');
    if (chosen.empty()) {
      this.cy.panBy({ x: -dx, y: -dy });
      return;
    }
    this.events.grab();
    chosen.forEach((node) => {
      const { x, y } = node.position();
      node.position({ x: x + dx / this.cy.zoom(), y: y + dy / this.cy.zoom() });
    });
    this.keepPlaces();
    this.events.moved();
  }

  /** Lays the picture out anew; what is pinned keeps its place. */
  arrange(pinned: ReadonlySet<string>): void {
    if (!this.shown) return;
    const { places, view } = this.shown;
    for (const id of [...places.keys()]) if (!pinned.has(id)) places.delete(id);
    void placeAll([view], places).then(() => {
      if (this.cy.destroyed()) return;
      this.toPlaces(places);
      this.redraw();
      this.fit();
    });
  }

  /** Puts all nodes where the places say. */
  putBack(): void {
    if (!this.shown) return;
    this.toPlaces(this.shown.places);
    this.redraw();
  }

  /** Brings a node into the middle. */
  show(id: string): void {
    const node = this.cy.getElementById(id);
    if (node.nonempty()) this.cy.center(node);
  }

  /** Where a node is on the screen, in the container; null if it is not drawn. */
  placeOf(id: string): { readonly x: number; readonly y: number } | null {
    const node = this.cy.getElementById(id) as NodeSingular;
    return node.empty() ? null : node.renderedPosition();
  }

  /** The nearest node in a direction from another. */
  nearest(from: string, dx: number, dy: number): string | null {
    const node = this.cy.getElementById(from) as NodeSingular;
    if (node.empty()) return this.cy.nodes()[0]?.id() ?? null;
    const start = node.position();
    let best: { id: string; cost: number } | null = null;
    this.cy.nodes().forEach((other) => {
      const [x, y] = [other.position('x') - start.x, other.position('y') - start.y];
      const along = x * dx + y * dy;
      if (along <= 0) return;
      const cost = along + 2.5 * Math.abs(x * dy - y * dx);
      if (best === null || cost < best.cost) best = { id: other.id(), cost };
    });
    return (best as { id: string } | null)?.id ?? null;
  }

  /** The names as they were last drawn, in pixels from the origin of the picture. */
  get labels(): readonly PlacedLabel[] {
    return this.made?.placed ?? [];
  }

  /** The same as the window shows them. */
  seen: readonly PlacedLabel[] = [];

  destroy(): void {
    this.watch.disconnect();
    document.fonts.removeEventListener('loadingdone', this.newFonts);
    this.cy.destroy();
  }

  private middle() {
    return { x: this.cy.width() / 2, y: this.cy.height() / 2 };
  }

  private endsOf(open: string | null): ReadonlySet<string> {
    const link = this.shown?.view.links.find(({ id }) => id === open);
    return new Set(link ? [link.source, link.target] : []);
  }

  private toPlaces(places: Places): void {
    this.cy.batch(() => {
      this.cy.nodes().forEach((node) => {
        const place = places.get(node.id());
        if (place) node.position({ ...place });
      });
    });
  }

  private keepPlaces(): void {
    const places = this.shown?.places;
    this.cy.nodes().forEach((node) => {
      places?.set(node.id(), { ...node.position() });
    });
  }

  private resized(): void {
    const before = this.middle();
    this.cy.resize();
    const after = this.middle();
    this.cy.panBy({ x: after.x - before.x, y: after.y - before.y });
    this.draw();
  }

  private listen(): void {
    const { cy, events } = this;
    const also = ({ originalEvent }: EventObject) =>
      originalEvent instanceof MouseEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
    cy.on('tap', (event) => {
      if (event.target === cy) {
        const counted = this.countAt(event.renderedPosition);
        if (counted === null) events.choose(null, also(event));
        else events.expand(counted);
      } else if (event.target.isNode()) events.choose([event.target.id()], also(event));
      else events.open(event.target.id());
    });
    cy.on('dbltap', 'node', (event) => events.expand(event.target.id()));
    cy.on('boxend', () => {
      // The box has not chosen anything yet when it ends.
      setTimeout(() => {
        const inside = cy.$(':selected').nodes();
        cy.$(':selected').unselect();
        if (inside.nonempty())
          events.choose(
            inside.map((node) => node.id()),
            true,
          );
      });
    });
    cy.on('tapselect', (event) => event.target.unselect());
    cy.on('mouseover', 'node, edge', (event) => {
      event.target.addClass('over');
      this.over = event.target.isNode() ? event.target.id() : null;
      this.made = null;
      this.container.style.cursor = 'pointer';
    });
    cy.on('mouseout', 'node, edge', (event) => {
      event.target.removeClass('over');
      this.over = null;
      this.made = null;
      this.container.style.cursor = '';
    });
    cy.on('position', 'node', () => {
      this.made = null;
    });
    cy.on('grab', 'node', () => events.grab());
    cy.on('dragfree', 'node', () => {
      this.keepPlaces();
      events.moved();
    });
    cy.on('viewport', () => events.seen());
    cy.on('render', () => this.draw());
  }

  private countAt(at: { readonly x: number; readonly y: number }): string | null {
    const [x, y] = [at.x - this.cy.pan().x, at.y - this.cy.pan().y];
    const found = this.labels.find(
      ({ count }) => count && x >= count.x - 6 && x <= count.x + count.width + 6 && y >= count.y - 5 && y <= count.y + count.height + 5,
    );
    return found?.of.id ?? null;
  }

  /** What is drawn besides Cytoscape's marks. It is made anew when something has changed; a picture that is only moved is drawn as it was. */
  private make(shown: Shown, zoom: number): Made {
    const { view, chosen, open } = shown;
    const { cy, tokens } = this;
    const placed = labelsOf(cy, view, { zoom, pan: { x: 0, y: 0 }, chosen, ends: this.endsOf(open), over: this.over });
    return { zoom, hulls: hullMarks(cy, view, tokens), signs: signMarks(cy, view, tokens, { open, zoom }), placed };
  }

  private draw(): void {
    const { cy, shown, tokens } = this;
    if (!shown || cy.destroyed()) return;
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    if (this.made?.zoom !== zoom) this.made = this.make(shown, zoom);
    const { hulls, signs, placed } = this.made;
    const ground = this.clear(this.ground);
    ground.translate(pan.x, pan.y);
    ground.scale(zoom, zoom);
    drawMarks(ground, hulls);
    const sky = this.clear(this.sky);
    sky.translate(pan.x, pan.y);
    const near = placed.filter(
      ({ of: { x, y } }) => x + pan.x > -EDGE && x + pan.x < cy.width() + EDGE && y + pan.y > -EDGE && y + pan.y < cy.height() + EDGE,
    );
    this.seen = insideWindow(near, { x: -pan.x, y: -pan.y, width: cy.width(), height: cy.height() });
    sky.save();
    sky.scale(zoom, zoom);
    drawMarks(sky, signs);
    sky.restore();
    drawMarks(sky, labelMarks(this.seen, tokens));
  }

  /** Draws anew what may have changed. */
  private redraw(): void {
    this.made = null;
    this.draw();
  }

  private clear(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    const ratio = window.devicePixelRatio;
    const [width, height] = [Math.round(this.cy.width() * ratio), Math.round(this.cy.height() * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${this.cy.width()}px`;
      canvas.style.height = `${this.cy.height()}px`;
    }
    const context = canvas.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.scale(ratio, ratio);
    return context;
  }
}
