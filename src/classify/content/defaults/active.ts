/** What makes text run: it is then no text. */
export const activeText = [
  {
    tokens: [
      '<script',
      'javascript:',
      'onerror=',
      'onload=',
      'onclick=',
      '<iframe',
      '!ruby/',
      '!!python/',
      '!!js/',
      '<?php',
    ],
  },
];

/** What a style sheet or an image loads from elsewhere, or runs. */
export const activeStyle = [
  {
    tokens: [
      '<script',
      'javascript:',
      'onerror=',
      'onload=',
      'onclick=',
      '<foreignObject',
      'expression(',
      '-moz-binding',
    ],
  },
  { tokens: ['@import'], with: ['http:', 'https:', '"//', "'//", '(//'] },
];

/** What a logging setting may not bring along: secrets, look-ups that run code, programs. */
export const activeLogging = [
  {
    tokens: [
      'jndi:',
      'ldap:',
      'rmi:',
      'password',
      'Password',
      'passwd',
      'secret',
      'Secret',
      'apiKey',
      'api_key',
      'accessKey',
      'access_key',
      'ScriptPatternSelector',
      '<Script',
    ],
  },
  {
    in: ['**/*.{rb,php,py,js,ts}'],
    tokens: [
      'system(',
      'exec(',
      'eval(',
      'shell_exec(',
      'popen(',
      'File.',
      'Net::HTTP',
      'require_relative',
      'include(',
      'file_get_contents(',
      'curl_',
    ],
  },
];
