// The floor: the sixty rules written by hand as loops over Float64Arrays, NaN for a blank. Each gives [pass, fail, unknown].
export function handWritten(id, column) {
  const [, kind, number] = /^([a-z]+)(\d+)$/.exec(id);
  const k = Number(number);
  const x = (index) => column(`x${String(index).padStart(2, '0')}`);
  const p = (index) => column(`p${String(index).padStart(2, '0')}`);
  switch (kind) {
    case 'nn':
      return () => notNegative(x(k));
    case 'bal':
      return () => balance(x(3 * k + 1), x(3 * k + 2), x(3 * k + 3));
    case 'le':
      return () => partOf(x(3 * k + 2), x(3 * k + 1));
    case 'if':
      return () => ifAnyThenAny(x(k + 1), x(((k + 4) % 24) + 1));
    case 'ifs':
      return () => ifManyThenTenth(x(3 * k + 1), x(3 * k + 2));
    case 'pop':
      return () => atMostHalfMore(x(3 * k + 1), p(3 * k + 1));
    default:
      throw new Error(`no loop for ${id}`);
  }
}

function notNegative(x) {
  let pass = 0;
  let fail = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (x[i] >= 0) pass += 1;
    else if (x[i] < 0) fail += 1;
  }
  return [pass, fail, x.length - pass - fail];
}

function balance(whole, one, other) {
  let pass = 0;
  let fail = 0;
  for (let i = 0; i < whole.length; i += 1) {
    const gap = whole[i] - one[i] - other[i];
    if (gap === 0) pass += 1;
    else if (gap === gap) fail += 1;
  }
  return [pass, fail, whole.length - pass - fail];
}

function partOf(part, whole) {
  let pass = 0;
  let fail = 0;
  for (let i = 0; i < whole.length; i += 1) {
    if (part[i] <= whole[i]) pass += 1;
    else if (part[i] > whole[i]) fail += 1;
  }
  return [pass, fail, whole.length - pass - fail];
}

function ifAnyThenAny(x, y) {
  let pass = 0;
  let fail = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (x[i] <= 0 || y[i] > 0) pass += 1;
    else if (x[i] > 0 && y[i] <= 0) fail += 1;
  }
  return [pass, fail, x.length - pass - fail];
}

function ifManyThenTenth(whole, part) {
  let pass = 0;
  let fail = 0;
  for (let i = 0; i < whole.length; i += 1) {
    const gap = 10 * part[i] - whole[i];
    if (whole[i] < 1000 || gap >= 0) pass += 1;
    else if (whole[i] >= 1000 && gap < 0) fail += 1;
  }
  return [pass, fail, whole.length - pass - fail];
}

function atMostHalfMore(now, before) {
  let pass = 0;
  let fail = 0;
  for (let i = 0; i < now.length; i += 1) {
    const gap = 2 * now[i] - 3 * before[i];
    if (gap <= 0) pass += 1;
    else if (gap > 0) fail += 1;
  }
  return [pass, fail, now.length - pass - fail];
}
