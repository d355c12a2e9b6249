import { describe, expect, test } from 'vitest';
import { isManifest } from '../../../src/classify/dependencies/manifests.ts';
import { hunk, modified, sides, told } from './patches.ts';

describe('requirements.txt', () => {
  test.each([
    [
      'a pin',
      ' flask==3.0.0\n-requests==2.31.0\n+requests==2.31.1\n urllib3==2.1.0',
      ['requests 2.31.0 → 2.31.1 patch'],
      'patch',
    ],
    ['a minor step', '-requests==2.31.0\n+requests==2.32.0', ['requests 2.31.0 → 2.32.0 minor'], 'update'],
    [
      'extras and a marker',
      '-uvicorn[standard]==0.27.0 ; python_version >= "3.8"\n+uvicorn[standard]==0.27.1 ; python_version >= "3.8"',
      ['uvicorn 0.27.0 → 0.27.1 patch'],
      'patch',
    ],
    ['other extras', '-uvicorn[standard]==0.27.0\n+uvicorn==0.27.1', ['uvicorn 0.27.0 → 0.27.1 patch'], 'update'],
    ['another marker', '-a==1.0.0 ; python_version >= "3.8"\n+a==1.0.1', ['a 1.0.0 → 1.0.1 patch'], 'update'],
    [
      'another spelling of the name',
      '-Django_Rest==1.0.0\n+django-rest==1.0.1',
      ['django-rest 1.0.0 → 1.0.1 patch'],
      'patch',
    ],
    [
      'checksums',
      ' flask==1\n-requests==2.31.0 \\\n-    --hash=sha256:aa \\\n-    --hash=sha256:bb\n+requests==2.31.1 \\\n+    --hash=sha256:cc \\\n+    --hash=sha256:dd\n     # via -r requirements.in',
      ['requests 2.31.0 → 2.31.1 patch'],
      'patch',
    ],
    [
      'other checksums of the same version',
      ' requests==2.31.0 \\\n-    --hash=sha256:aa\n+    --hash=sha256:bb',
      ['requests 2.31.0 → 2.31.0 unclear'],
      'unclear',
    ],
    [
      'one checksum more',
      ' requests==2.31.0 \\\n     --hash=sha256:aa \\\n+    --hash=sha256:bb \\\n     --hash=sha256:cc',
      [],
      'update',
    ],
    [
      'checksums out of sight',
      '     --hash=sha256:aa \\\n-    --hash=sha256:bb\n+    --hash=sha256:cc',
      ['requirements.txt - → - unclear'],
      'unclear',
    ],
    [
      'comments',
      '-# made by pip-compile with Python 3.11\n+# made by pip-compile with Python 3.12\n requests==2.31.0  # via a',
      [],
      'none',
    ],
    ['a comment behind', '-requests==2.31.0 # old\n+requests==2.31.0  # new', [], 'none'],
    [
      'an index',
      '---index-url https://pypi.org/simple\n+--index-url https://evil.example\n requests==2.31.0',
      [],
      'update',
    ],
    [
      'an address',
      '-requests==2.31.0\n+requests @ https://evil.example/requests-2.31.1.zip',
      ['requests 2.31.0 → https://evil.example/requests-2.31.1.zip unclear'],
      'unclear',
    ],
    [
      'a repository',
      '-git+https://github.com/a/b@v1.0.0\n+git+https://github.com/a/b@v1.0.1',
      ['git+https://github.com/a/b git+https://github.com/a/b@v1.0.0 → git+https://github.com/a/b@v1.0.1 unclear'],
      'unclear',
    ],
    ['nothing asked for', '-requests\n+requests==2.31.0', ['requests * → 2.31.0 unclear'], 'unclear'],
    ['an addition', ' flask==3.0.0\n+left-pad==1.0.0', ['left-pad - → 1.0.0 added'], 'added'],
    ['another order', '-a==1\n b==2\n+a==1', [], 'none'],
  ])('%s', (_name, text, changes, level) => {
    expect(told(modified('requirements.txt', hunk(text)))).toEqual({ changes, levels: [level] });
  });

  test.each([
    'requirements.txt',
    'a/requirements-dev.txt',
    'requirements_test.in',
    'dev-requirements.txt',
    'requirements/base.txt',
    'constraints.txt',
    'requirements.dev.txt',
  ])('%s is one', (path) => expect(isManifest(path)).toBe(true));
  test.each([
    'requirements.md',
    'docs/requirements.rst',
    'a.txt',
    'package.json.bak',
    '.npmrc',
    'constructor',
    'a/toString',
  ])('%s is no manifest', (path) => expect(isManifest(path)).toBe(false));
});

describe('pyproject.toml', () => {
  test.each([
    [
      'a list of the project',
      ' [project]\n name = "shop"\n dependencies = [\n-    "requests>=2.31.0",\n+    "requests>=2.31.1",\n     "flask",\n ]',
      ['requests >=2.31.0 → >=2.31.1 patch'],
      'patch',
    ],
    [
      'a pin in an extra',
      ' [project.optional-dependencies]\n dev = [\n-    "pytest==8.0.0",\n+    "pytest==8.0.1",\n ]',
      ['pytest 8.0.0 → 8.0.1 patch'],
      'patch',
    ],
    [
      'a group',
      ' [dependency-groups]\n-dev = ["pytest==8.0.0"]\n+dev = ["pytest==8.0.1"]',
      ['pytest 8.0.0 → 8.0.1 patch'],
      'patch',
    ],
    [
      'the build',
      ' [build-system]\n-requires = ["hatchling==1.21.0"]\n+requires = ["hatchling==1.21.1"]',
      ['hatchling 1.21.0 → 1.21.1 patch'],
      'patch',
    ],
    [
      'Poetry',
      ' [tool.poetry.dependencies]\n python = "^3.11"\n-requests = "^2.31.0"\n+requests = "^2.31.1"',
      ['requests ^2.31.0 → ^2.31.1 patch'],
      'patch',
    ],
    [
      'a table of Poetry',
      ' [tool.poetry.group.dev.dependencies]\n-uvicorn = {version = "0.27.0", extras = ["standard"]}\n+uvicorn = {version = "0.27.1", extras = ["standard"]}',
      ['uvicorn 0.27.0 → 0.27.1 patch'],
      'patch',
    ],
    [
      'other extras',
      ' [tool.poetry.dependencies]\n-uvicorn = {version = "0.27.0", extras = ["standard"]}\n+uvicorn = {version = "0.27.1", extras = []}',
      ['uvicorn 0.27.0 → 0.27.1 patch'],
      'update',
    ],
    ['the language', ' [tool.poetry.dependencies]\n-python = "^3.11.0"\n+python = "^3.11.1"', [], 'update'],
    ['the own version', ' [project]\n name = "shop"\n-version = "1.0.0"\n+version = "1.0.1"', [], 'update'],
    ['a tool', ' [tool.ruff]\n-line-length = 100\n+line-length = 120', [], 'update'],
    ['a comment', ' [project]\n-# old\n+# new\n name = "shop"', [], 'none'],
  ])('%s', (_name, text, changes, level) => {
    const expected = { changes, levels: [level] };
    expect(told(modified('pyproject.toml', hunk(text)))).toEqual(expected);
    expect(told({ ...modified('pyproject.toml', hunk(text)), ...sides(text) })).toEqual(expected);
  });

  test.each([
    [
      'the list in the heading',
      hunk('     "flask",\n-    "requests>=2.31.0",\n+    "requests>=2.31.1",\n ]', { heading: 'dependencies = [' }),
      ['requests >=2.31.0 → >=2.31.1 patch'],
      'patch',
    ],
    [
      'a list of an unknown kind',
      hunk('     "flask",\n-    "requests>=2.31.0",\n+    "requests>=2.31.1",\n ]', { heading: 'keywords = [' }),
      ['requests >=2.31.0 → >=2.31.1 unclear'],
      'unclear',
    ],
    [
      'a table out of sight',
      hunk(' flask = "^3.0.0"\n-requests = "^2.31.0"\n+requests = "^2.31.1"'),
      ['requests ^2.31.0 → ^2.31.1 unclear'],
      'unclear',
    ],
    [
      'a version out of sight',
      hunk('-version = "1.0.0"\n+version = "1.0.1"'),
      ['pyproject.toml - → - unclear'],
      'unclear',
    ],
    [
      'a text over several lines',
      hunk(' x = """\n [project]\n dependencies = [\n-"a==1.0.0",\n+"a==1.0.1",\n ]'),
      ['pyproject.toml - → - unclear'],
      'unclear',
    ],
  ])('from the patch alone: %s', (_name, patch, changes, level) => {
    expect(told(modified('pyproject.toml', patch))).toEqual({ changes, levels: [level] });
  });

  test('a table out of sight is proven by the lock file', () => {
    const manifest = modified(
      'pyproject.toml',
      hunk(' flask = "^3.0.0"\n-requests = "^2.31.0"\n+requests = "^2.31.1"'),
    );
    const lock = modified(
      'poetry.lock',
      hunk(' [[package]]\n name = "requests"\n-version = "2.31.0"\n+version = "2.31.1"'),
    );
    expect(told(manifest, lock).levels).toEqual(['patch', 'patch']);
  });
});

describe('lock files', () => {
  const poetry = ` [[package]]
 name = "requests"
-version = "2.31.0"
+version = "2.31.1"
 description = "Python HTTP for Humans."
 optional = false
 python-versions = ">=3.7"
 files = [
-    {file = "requests-2.31.0-py3-none-any.whl", hash = "sha256:58cd2187c01e70e6e26505bca751777aa9f2ee0b7f4300988b709f44e013003f"},
+    {file = "requests-2.31.1-py3-none-any.whl", hash = "sha256:68cd2187c01e70e6e26505bca751777aa9f2ee0b7f4300988b709f44e013003f"},
 ]`;
  const uv = ` [[package]]
 name = "anyio"
-version = "4.3.0"
+version = "4.3.1"
 source = { registry = "https://pypi.org/simple" }
 dependencies = [
     { name = "idna" },
 ]
-sdist = { url = "https://files.pythonhosted.org/packages/db/anyio-4.3.0.tar.gz", hash = "sha256:68cd2187c01e70e6e26505bca751777aa9f2ee0b7f4300988b709f44e013003f", size = 159642 }
+sdist = { url = "https://files.pythonhosted.org/packages/dc/anyio-4.3.1.tar.gz", hash = "sha256:78cd2187c01e70e6e26505bca751777aa9f2ee0b7f4300988b709f44e013003f", size = 159643 }`;
  test.each([
    ['poetry.lock', 'a step', poetry, ['requests 2.31.0 → 2.31.1 patch'], 'patch'],
    [
      'poetry.lock',
      'another content of the same version',
      poetry.replaceAll('.1"', '.0"').replaceAll('2.31.1', '2.31.0'),
      ['requests 2.31.0 → 2.31.0 unclear'],
      'unclear',
    ],
    [
      'poetry.lock',
      'its hash alone',
      ' [metadata]\n lock-version = "2.0"\n-content-hash = "aa"\n+content-hash = "bb"',
      [],
      'update',
    ],
    ['poetry.lock', 'the format', ' [metadata]\n-lock-version = "2.0"\n+lock-version = "2.1"', [], 'update'],
    [
      'poetry.lock',
      'the tool that made it',
      '-# This file is automatically @generated by Poetry 1.7.1.\n+# This file is automatically @generated by Poetry 1.8.2.\n \n [[package]]',
      [],
      'none',
    ],
    ['uv.lock', 'a step', uv, ['anyio 4.3.0 → 4.3.1 patch'], 'patch'],
    [
      'uv.lock',
      'files from elsewhere',
      uv.replace('+sdist = { url = "https://files.pythonhosted.org', '+sdist = { url = "https://evil.example'),
      ['anyio 4.3.0 → 4.3.1 unclear'],
      'unclear',
    ],
    [
      'uv.lock',
      'the project itself',
      ' [[package]]\n name = "shop"\n-version = "1.0.0"\n+version = "1.0.1"\n source = { editable = "." }',
      [],
      'update',
    ],
    [
      'uv.lock',
      'files out of sight',
      '-sdist = { url = "https://a/b.tar.gz", hash = "sha256:aa", size = 1 }\n+sdist = { url = "https://a/c.tar.gz", hash = "sha256:bb", size = 1 }',
      ['uv.lock - → - unclear'],
      'unclear',
    ],
    [
      'pdm.lock',
      'a step',
      ' [[package]]\n name = "requests"\n-version = "2.31.0"\n+version = "2.31.1"\n requires_python = ">=3.7"',
      ['requests 2.31.0 → 2.31.1 patch'],
      'patch',
    ],
    [
      'pdm.lock',
      'an addition',
      ' \n+[[package]]\n+name = "left-pad"\n+version = "1.0.0"\n+\n [[package]]\n name = "z"',
      ['left-pad - → 1.0.0 added'],
      'added',
    ],
    [
      'Pipfile.lock',
      'a step',
      '         "requests": {\n             "hashes": [\n-                "sha256:aa"\n+                "sha256:bb"\n             ],\n             "index": "pypi",\n-            "version": "==2.31.0"\n+            "version": "==2.31.1"\n         },',
      ['requests 2.31.0 → 2.31.1 patch'],
      'patch',
    ],
    [
      'Pipfile.lock',
      'another index',
      '         "requests": {\n-            "index": "pypi",\n-            "version": "==2.31.0"\n+            "index": "evil",\n+            "version": "==2.31.1"\n         },',
      ['requests 2.31.0 → 2.31.1 unclear'],
      'unclear',
    ],
    [
      'Pipfile',
      'a step',
      ' [packages]\n-requests = "==2.31.0"\n+requests = "==2.31.1"',
      ['requests 2.31.0 → 2.31.1 patch'],
      'patch',
    ],
    ['Pipfile', 'the language', ' [requires]\n-python_version = "3.11"\n+python_version = "3.12"', [], 'update'],
    [
      'setup.py',
      'a requirement on a line',
      '     install_requires=[\n-        "requests==2.31.0",\n+        "requests==2.31.1",\n     ],',
      ['requests 2.31.0 → 2.31.1 patch'],
      'patch',
    ],
    ['setup.py', 'code', '-setup(name="a")\n+setup(name="b")', [], 'update'],
    [
      'setup.cfg',
      'a requirement',
      ' [options]\n install_requires =\n-    requests==2.31.0\n+    requests==2.31.1',
      ['requests 2.31.0 → 2.31.1 patch'],
      'patch',
    ],
    ['setup.cfg', 'the own version', ' [metadata]\n-version = 1.0.0\n+version = 1.0.1', [], 'update'],
  ])('%s: %s', (path, _name, text, changes, level) => {
    expect(told(modified(path, hunk(text)))).toEqual({ changes, levels: [level] });
  });
});
