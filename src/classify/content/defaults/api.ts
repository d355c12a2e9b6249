import { cs, go, js, jvm, php, py, rs } from './languages.ts';

/** Declarations of what the outside can call (4.3 "API endpoint changes"). */
export const apiContent = [
  {
    in: [js],
    tokens: ['app', 'router', 'server', 'fastify', 'api', 'routes'].flatMap((name) =>
      ['get', 'post', 'put', 'patch', 'delete', 'all', 'route'].map((method) => `${name}.${method}(`),
    ),
    with: ["('/", '("/', '(`/'],
  },
  {
    in: [js],
    tokens: [
      '@Controller(',
      '@Get(',
      '@Post(',
      '@Put(',
      '@Patch(',
      '@Delete(',
      'publicProcedure',
      'protectedProcedure',
    ],
  },
  {
    in: [py],
    tokens: [
      ...['app', 'router', 'api', 'bp', 'blueprint'].flatMap((name) =>
        ['get', 'post', 'put', 'patch', 'delete', 'route', 'api_route', 'websocket'].map(
          (method) => `@${name}.${method}(`,
        ),
      ),
      '@api_view(',
      '@action(detail',
      'router.register(',
      '.include_router(',
      '.add_url_rule(',
      '.add_api_route(',
      'api.add_resource(',
    ],
  },
  {
    in: [jvm],
    tokens: [
      '@GetMapping',
      '@PostMapping',
      '@PutMapping',
      '@PatchMapping',
      '@DeleteMapping',
      '@RequestMapping',
      '@RestController',
      '@Path("',
    ],
  },
  {
    in: [cs],
    tokens: [
      '[HttpGet',
      '[HttpPost',
      '[HttpPut',
      '[HttpPatch',
      '[HttpDelete',
      '[ApiController',
      '[Route(',
      '.MapGet(',
      '.MapPost(',
      '.MapPut(',
      '.MapPatch(',
      '.MapDelete(',
    ],
  },
  {
    in: [go],
    tokens: ['.GET("/', '.POST("/', '.PUT("/', '.PATCH("/', '.DELETE("/', '.HandleFunc("', '.Handle("/', '.Methods("'],
  },
  { in: [rs], tokens: ['#[get("', '#[post("', '#[put("', '#[patch("', '#[delete("', '.route("/'] },
  {
    in: [php],
    tokens: [
      'Route::get(',
      'Route::post(',
      'Route::put(',
      'Route::patch(',
      'Route::delete(',
      'Route::resource(',
      'Route::apiResource(',
      '#[Route(',
      '@Route(',
      'register_rest_route(',
    ],
  },
];
