// Draws one model and tells which labels cannot be read because something else lies on them.
async xml => {
  const viewer = new BpmnJS({ container: document.body });
  const { warnings } = await viewer.importXML(xml);
  const { svg } = await viewer.saveSVG();
  const elements = viewer.get('elementRegistry');
  const root = document.querySelector('.viewport').getScreenCTM().inverse();
  const box = node => {
    const r = node.getBoundingClientRect();
    return { x: r.left * root.a + root.e, y: r.top * root.d + root.f, w: r.width * root.a, h: r.height * root.d };
  };
  const meets = (a, b, by = 1) =>
    a.x + by < b.x + b.w && b.x + by < a.x + a.w && a.y + by < b.y + b.h && b.y + by < a.y + a.h;
  const segments = flow => flow.waypoints.slice(1).map((to, i) => {
    const from = flow.waypoints[i];
    return {
      x: Math.min(from.x, to.x), y: Math.min(from.y, to.y),
      w: Math.abs(from.x - to.x) + 1, h: Math.abs(from.y - to.y) + 1
    };
  });
  const at = b => `(${Math.round(b.x)},${Math.round(b.y)} ${Math.round(b.w)}x${Math.round(b.h)})`;
  const labels = elements
    .filter(e => e.type === 'label')
    .map(e => ({ of: e.businessObject.id, box: box(elements.getGraphics(e).querySelector('text')) }))
    .filter(label => label.box.w > 0);
  const shapes = elements.filter(e => !e.waypoints && e.type !== 'label' && e.parent && e.width);
  const flows = elements.filter(e => e.waypoints);
  const found = warnings.map(w => w.message);
  labels.forEach((label, i) => {
    labels.slice(i + 1)
      .filter(other => meets(label.box, other.box))
      .forEach(other => found.push(`label of ${label.of} ${at(label.box)} lies on the label of ${other.of} ${at(other.box)}`));
    shapes
      .filter(s => meets(label.box, { x: s.x, y: s.y, w: s.width, h: s.height }))
      .filter(s => !(s.businessObject.flowElements && label.box.x >= s.x && label.box.y >= s.y
        && label.box.x + label.box.w <= s.x + s.width && label.box.y + label.box.h <= s.y + s.height))
      .forEach(s => found.push(`label of ${label.of} ${at(label.box)} lies on ${s.id}`));
    flows
      .filter(f => segments(f).some(s => meets(label.box, s, 0)))
      .forEach(f => found.push(`label of ${label.of} ${at(label.box)} lies on ${f.id}`));
  });
  shapes.filter(s => s.businessObject.name && !s.businessObject.flowElements && s.width > 60).forEach(s => {
    const text = elements.getGraphics(s).querySelector('text');
    const name = text && box(text);
    if (name && (name.w > s.width - 2 || name.h > s.height - 2)) {
      found.push(`name of ${s.id} ${at(name)} does not fit into ${s.width}x${s.height}`);
    }
  });
  document.querySelectorAll('.djs-element').forEach(node => {
    const lines = [...node.querySelectorAll(':scope > .djs-visual tspan')].map(line => line.textContent);
    const element = elements.get(node.dataset.elementId);
    const name = element && element.businessObject && element.businessObject.name;
    const read = lines.join(' ').split(/\s+/);
    (name && lines.length ? name.split(/\s+/) : [])
      .filter(word => !read.includes(word))
      .forEach(word => found.push(`"${word}" of ${element.businessObject.id} is broken in two`));
  });
  viewer.destroy();
  return { svg, found };
}
