import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/change.ts';
import { judge, seen } from './files.ts';

const file = (status: ChangedFile['status'], path: string, previousPath?: string): ChangedFile => ({
  path,
  status,
  additions: 0,
  deletions: 0,
  ...(previousPath === undefined ? {} : { previousPath }),
});

describe('an endpoint whose file is removed', () => {
  it.each([
    'app/api/cart/route.ts',
    'pages/api/users/[id].ts',
    'app/controllers/users_controller.rb',
    'src/main/java/com/acme/web/UserController.java',
    'src/main/java/com/acme/web/rest/BankResource.java',
    'lib/shop/api/wishlist/handlers/add-wishlist.ts',
    'backend/app/api/endpoints/items.py',
    'proto/api/v1/inbox_service.proto',
  ])('%s is a breaking change', (path) => {
    expect(judge([file('removed', path)])).toMatchObject({
      category: 'major',
      reasons: [{ message: 'Removed API endpoints are Major' }, ...judge([file('removed', path)]).reasons.slice(1)],
    });
    expect(judge([file('modified', path)]).category).toBe('normal');
    expect(judge([file('added', path)]).category).toBe('normal');
  });

  it.each([
    'app/api/cron/usage/route.ts',
    'app/controllers/concerns/paging_controller.rb',
    'app/controllers/application_controller.rb',
    'src/components/route.tsx',
    'frontend/src/api/client.ts',
    'app/javascript/controllers/menu_controller.js',
    'test/controllers/users_controller_test.rb',
  ])('%s is none', (path) => {
    expect(judge([file('removed', path)]).category).toBe('normal');
  });

  const gone = 'app/api/cart/route.ts';
  it.each<[string, ChangedFile[], string]>([
    ['it is renamed within the API', [file('renamed', 'app/api/v1/cart/route.ts', gone)], 'normal api'],
    ['it comes back elsewhere', [file('removed', gone), file('added', 'src/app/api/cart/route.ts')], 'normal api'],
    [
      'it comes back in another language',
      [file('removed', gone), file('added', 'app/api/cart/route.js')],
      'normal api',
    ],
    ['another one comes', [file('removed', gone), file('added', 'app/api/basket/route.ts')], 'major api'],
    ['it comes back as something else', [file('removed', gone), file('added', 'lib/cart/route.ts')], 'major api'],
    ['it is renamed out of the API', [file('renamed', 'lib/cart.ts', gone)], 'major api'],
    ['it is copied', [file('copied', 'lib/cart.ts', gone)], 'normal'],
  ])('where %s', (_name, files, expected) => {
    expect(seen(files)).toBe(expected);
  });
});
