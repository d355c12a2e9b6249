/** What makes text run: it is then no text. Case does not count. */
export const activeText = [
  { active: 'text' as const },
  { tokens: ['!ruby/', '!!python/', '!!js/', '!!java', '!php/', '!<tag:'], in: ['**/*.{yml,yaml}'] },
];

/** What a style sheet or a picture loads from elsewhere, or runs. */
export const activeStyle = [
  { active: 'markup' as const, in: ['**/*.svg'] },
  { active: 'style' as const, in: ['**/*.{css,scss,sass,less,styl,pcss}'] },
];

/** What a logging setting may not bring along: look-ups, secrets, programs, and what makes them out of text. */
export const activeLogging = [
  { active: 'settings' as const },
  {
    tokens: [
      'jndi:',
      'ldap:',
      'rmi:',
      'password',
      'passwd',
      'secret',
      'credential',
      'private_key',
      'apikey',
      'api_key',
      'api-key',
      'accesskey',
      'access_key',
      'ScriptPatternSelector',
      '<script',
      '<!entity',
      'insertFromJNDI',
      // Programs that logrotate, fluentd, rsyslog, Logstash and Vector start.
      'postrotate',
      'prerotate',
      'firstaction',
      'lastaction',
      'preremove',
      'omprog',
      'type exec',
      'name exec',
      'exec {',
      'ruby {',
      '"exec"',
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
