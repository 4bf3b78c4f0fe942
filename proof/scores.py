"""Writes the tables of docs/scores.md: F1 with bootstrap intervals, by language, and with a reduced atlas. See proof/scores.

The reduced atlas lacks every actor and place that the labels name and no other cited table of the atlas does (plants, shares,
deposits, controls, prices ...): it tells how names are read that no list knows. The bootstrap draws documents with replacement,
1,000 times, from a fixed seed, and takes the 2.5th and 97.5th percentile of the F1.
"""

import csv
import glob
import importlib.util
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

ROUNDS, SEED = 1000, 20261125
ATLAS = 'atlas/src/main/resources/org/gadolin/atlas'
START, END = '<!-- written by proof/scores -->', '<!-- end of what proof/scores writes -->'


def load_scorer(folder):
    """The corpus's own scorer, reading the labels of that folder."""
    spec = importlib.util.spec_from_file_location('score_' + os.path.basename(folder), os.path.join(folder, 'score.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.HERE = folder
    return module


def corpora(shared, temporary):
    """(name, folder) of each corpus; the own one is parted, since not every part may be looked at."""
    yield 'open documents', os.path.join(shared, 'corpus')
    for half, pattern in (('A', 'g?[13579]'), ('B', 'g?[02468]'), ('C (blind)', 'h??')):
        name, folder = f'own corpus, half {half}', os.path.join(temporary, 'own' + half[0])
        for part, ending in (('docs', 'txt'), ('labels', 'json')):
            os.makedirs(os.path.join(folder, part))
            for path in glob.glob(f'proof/corpus/{part}/{pattern}.{ending}'):
                shutil.copy(path, os.path.join(folder, part))
        shutil.copy(os.path.join(shared, 'corpus', 'score.py'), folder)
        if os.listdir(os.path.join(folder, 'docs')):
            yield name, folder


def read(java, folder, out, first=None):
    """Lets Gadolin read the documents of a folder; what stands in first comes before its own resources."""
    path = ([first] if first else []) + ['app/target/dist/lib/*']
    with open(out, 'wb') as file:
        command = [java, '-cp', os.pathsep.join(path), 'org.gadolin.app.Main', 'read', '--quiet', '--format', 'jsonl', os.path.join(folder, 'docs')]
        code = subprocess.run(command, stdout=file).returncode
    if code not in (0, 3):
        sys.exit(f'Gadolin ended with {code} on {folder}')
    return out


def forms(row, header):
    """Every form of an actor or place of the atlas."""
    names = [row[header.index(c)] for c in ('name_en', 'name_zh', 'name') if c in header]
    lists = [row[header.index(c)] for c in ('aliases', 'forms') if c in header]
    return [n.strip() for n in names + [x for l in lists for x in l.split(';')] if n.strip()]


def reduce_atlas(folders, target):
    """Copies the name tables of the atlas without the names that only the labels hold; returns how many went."""
    said = set()
    for folder in folders:
        for path in glob.glob(os.path.join(folder, 'labels', '*.json')):
            label = json.load(open(path, encoding='utf-8'))
            for item in label['actors'] + label['places']:
                said.update(x.lower() for x in [item['name'], *item['surfaces']])
    elsewhere = ''
    for path in glob.glob(ATLAS + '/data/*.csv'):
        if not path.endswith('.schema.csv') and os.path.basename(path) not in ('actors.csv', 'sources.csv'):
            elsewhere += open(path, encoding='utf-8').read().lower()
    gone = 0
    for table in ('data/actors.csv', 'vocabulary/place.csv'):
        rows = list(csv.reader(open(f'{ATLAS}/{table}', encoding='utf-8')))
        kept = [rows[0]]
        for row in rows[1:]:
            names = forms(row, rows[0])
            country = table.startswith('vocabulary') and row[1] in ('country', 'bloc')
            known = country or any(len(n) > 3 and n.lower() in elsewhere for n in names)
            if known or not any(n.lower() in said for n in names):
                kept.append(row)
            else:
                gone += 1
        path = os.path.join(target, 'org/gadolin/atlas', table)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        csv.writer(open(path, 'w', encoding='utf-8', newline=''), lineterminator='\n').writerows(kept)
    return gone


def f1(rows, scorer, layer):
    total = [sum(row[layer][i] for row in rows) for i in range(3)]
    return scorer.prf(total)[2] if total[1] + total[2] else None


def interval(per, scorer, layer, docs):
    drawn = random.Random(SEED)
    values = []
    for _ in range(ROUNDS):
        value = f1([per[d] for d in drawn.choices(docs, k=len(docs))], scorer, layer)
        if value is not None:
            values.append(value)
    values.sort()
    return values[int(0.025 * len(values))], values[int(0.975 * len(values)) - 1]


def measure(scorer, predictions):
    gold, meta, _ = scorer.load_gold()
    docs = sorted(gold)
    _, attributes, alarms, per = scorer.score(gold, scorer.read_pred(predictions, gold), docs)
    return docs, meta, per, attributes, alarms


def passages(java, temporary):
    """Rows of P, R, F1 over the short passages of proof/corpus/sentences: event types and figures, each as a set per passage.
    A last line names the field, as the document around a passage would."""
    rows = []
    for path in sorted(glob.glob('proof/corpus/sentences/*.csv')):
        table = list(csv.DictReader(open(path, encoding='utf-8', newline='')))
        folder = os.path.join(temporary, os.path.basename(path))
        os.makedirs(os.path.join(folder, 'docs'))
        for row in table:
            language = {'zh-Hans': 'zh'}.get(row['lang'], row['lang'])
            head = {'doc': row['id'], 'lang': language, 'url': 'https://example.org/' + row['id'], 'title': row['title'], 'date': row['date']}
            field = '行业:稀土。' if language.startswith('zh') else 'Sector: rare earths.'
            with open(os.path.join(folder, 'docs', row['id'] + '.txt'), 'w', encoding='utf-8') as file:
                file.write(json.dumps(head, ensure_ascii=False) + f"\n{row['text']}\n{field}\n")
        said = {one['doc']: one for one in map(json.loads, open(read(java, folder, folder + '.jsonl'), encoding='utf-8'))}
        for language in ('all', 'en', 'zh-Hans', 'zh-Hant'):
            right = told = gold = 0
            for row in table:
                if language in ('all', row['lang']):
                    g, t = (types if 'types' in row else figures)(row, said[row['id']])
                    right, told, gold = right + sum((g & t).values()), told + sum(t.values()), gold + sum(g.values())
            p, r = right / max(told, 1), right / max(gold, 1)
            rows.append(f"| {os.path.basename(path)[:-4]} | {language} | {p:.3f} | {r:.3f} | {2 * p * r / max(p + r, 1e-9):.3f} | {gold} |")
    return rows


def types(row, said):
    return Counter({t for t in row['types'].split(';') if t}), Counter({event['type'] for event in said['events']})


def figures(row, said):
    """Values with units; dates are not compared."""
    gold = Counter()
    for figure in filter(None, (f.split('@')[0].strip() for f in row['figures'].split(';'))):
        number, _, unit = figure.partition(' ')
        low, _, high = number.partition('..')
        gold[round(float(low), 6), round(float(high), 6) if high else None, unit.strip()] += 1
    told = Counter()
    for claim in said['claims']:
        high = claim.get('value_max')
        told[round(claim['value'], 6), None if high is None else round(high, 6), claim['unit']] += 1
    return gold, told


def cell(value):
    return '' if value is None else f'{value:.3f}'


def tables(java, shared):
    with tempfile.TemporaryDirectory() as temporary:
        sets = list(corpora(shared, temporary))
        gone = reduce_atlas([folder for _, folder in sets], os.path.join(temporary, 'reduced'))
        lines, full, less, scorers = [], {}, {}, {}
        for number, (name, folder) in enumerate(sets):
            scorers[name] = load_scorer(folder)
            full[name] = measure(scorers[name], read(java, folder, os.path.join(temporary, f'{number}.jsonl')))
            out = read(java, folder, os.path.join(temporary, f'{number}-less.jsonl'), os.path.join(temporary, 'reduced'))
            less[name] = measure(scorers[name], out)
        layers = next(iter(scorers.values())).ORDER
        lines += ['F1 and its 95 %% interval (bootstrap over documents, 1,000 draws, seed %d).' % SEED, '',
                  '| layer | ' + ' | '.join(f'{name} ({len(full[name][0])})' for name in full) + ' |', '|---|' + '---|' * len(full)]
        for layer in layers:
            row = [layer]
            for name, (docs, _, per, _, _) in full.items():
                low, high = interval(per, scorers[name], layer, docs)
                row.append(f'{cell(f1([per[d] for d in docs], scorers[name], layer))} ({low:.2f} to {high:.2f})')
            lines.append('| ' + ' | '.join(row) + ' |')
        lines.append('| false alarms | ' + ' | '.join(str(full[name][4]) for name in full) + ' |')
        attributes = sorted({key for name in full for key in full[name][3]})
        lines += ['', 'Attributes, as accuracy over what was matched.', '', '| attribute | ' + ' | '.join(full) + ' |', '|---|' + '---|' * len(full)]
        for key in attributes:
            right = [full[name][3].get(key) for name in full]
            lines.append(f'| {key} | ' + ' | '.join(f'{a[0] / a[1]:.3f}' if a else '' for a in right) + ' |')
        lines += ['', 'By language: mean F1 of the eight asked layers, over those that occur.', '',
                  '| language | ' + ' | '.join(full) + ' |', '|---|' + '---|' * len(full)]
        for language in ('en', 'zh', 'zh-Hant'):
            row = [language]
            for name, (docs, meta, per, _, _) in full.items():
                rows = [per[d] for d in docs if meta[d]['lang'] == language]
                values = [v for v in (f1(rows, scorers[name], layer) for layer in layers[:8]) if v is not None] if rows else []
                row.append(f'{sum(values) / len(values):.3f} ({len(rows)})' if values else '')
            lines.append('| ' + ' | '.join(row) + ' |')
        lines += ['', f'With the {gone} actors and places taken out of the atlas that the labels name and no other cited table does:', '',
                  '| layer | ' + ' | '.join(less) + ' |', '|---|' + '---|' * len(less)]
        for layer in ('actor', 'place', 'event', 'claim'):
            row = [layer]
            for name, (docs, _, per, _, _) in less.items():
                before = f1([full[name][2][d] for d in docs], scorers[name], layer)
                row.append(f'{cell(f1([per[d] for d in docs], scorers[name], layer))} (from {cell(before)})')
            lines.append('| ' + ' | '.join(row) + ' |')
        lines += ['', 'Short passages of the own corpus: event types and figures. The blind ones are only scored as a whole.', '',
                  '| passages | language | P | R | F1 | labels |', '|---|---|---|---|---|---|', *passages(java, temporary)]
        docs, _, per, _, _ = full['open documents']
        scores = ['layer,f1'] + [f'{layer},{f1([per[d] for d in docs], scorers["open documents"], layer):.4f}' for layer in layers]
        return '\n'.join(lines), '\n'.join(scores) + '\n'


def main():
    java, shared, check = sys.argv[1], sys.argv[2], '--check' in sys.argv[3:]
    if not os.path.isdir(os.path.join(shared, 'corpus')):
        sys.exit(f'The labelled corpus ({shared}/corpus) must exist. Maybe set GADOLIN_SHARED to the folder that holds it.')
    written, scores = tables(java, shared)
    page = open('docs/scores.md', encoding='utf-8').read()
    head, rest = page.split(START)
    tail = rest.split(END)[1]
    new = f'{head}{START}\n\n{written}\n\n{END}{tail}'
    if check:
        print(written)
        sys.exit(0 if new == page else 'docs/scores.md is out of date. Run proof/scores.')
    open('docs/scores.md', 'w', encoding='utf-8').write(new)
    open('proof/reproductions/scores.csv', 'w', encoding='utf-8').write(scores)
    print(written)


if __name__ == '__main__':
    main()
