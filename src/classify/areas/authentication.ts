import { authenticationContent } from '../content/defaults/authentication.ts';
import { appearance, projectFiles, templates, vendored } from './shared.ts';

/**
 * Who somebody is, and what they may do (4.3, and Major by 3.5).
 *
 * Names are matched without regard to case, so a pattern must not span the seam of two words: "*login*" would find
 * dialogInput.tsx, blogIndex.tsx and CatalogIntegrationEvent.cs, and "*signin*" designing.ts. Hence words that occur
 * inside others are matched at the start of a name or after a separator; only words that stand in no other are matched
 * anywhere.
 */
export const authentication = {
  title: 'Authentication and authorization',
  category: 'major' as const,
  paths: [
    // A folder of pages for people who are signed in, (authenticated)/, is no authentication.
    // "auth" anywhere but in author, authors, authored, authoring: auth.rs, oauth2/, useAuth.ts, UserAuthFilter.java …
    '**/*auth!(or*)',
    '**/*auth!(or*|enticated*)/**',
    // … and what starts with "author" all the same: authorize.ts, authorisation/, GrantedAuthority.java, authorities.py.
    '**/*authori{z,sa,se,si}*{,/**}',
    '**/*authorit{y,ies}*{,/**}',

    // Signing in and out, and opening an account. "loginfo" is logging, "signing" is cryptography.
    '**/login!(fo*){,/**}',
    '**/logout*{,/**}',
    '**/{logon,signon}{,s,[._-]*}{,/**}',
    '**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}',
    '**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}',
    '**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}',
    '**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}',
    '**/registrations_controller.rb',
    '**/AccountController.cs',
    '**/accounts/{views,forms,backends,decorators,middleware}.py',

    // Proofs of identity.
    '**/*{password,passwd,passphrase,passkey,passcode}*{,/**}',
    '**/*{two,multi}{,-,_}factor*{,/**}',
    '**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}',
    '**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}',
    '**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}',
    '**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}',
    '**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}',
    '**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}',
    '**/*{csrf,xsrf}*{,/**}',

    // Tokens: not the ones of lexers, language models and design systems (tokenizer.ts, lexer/token.go, theme/tokens.ts).
    '**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}',
    '**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*',
    '**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*',
    '**/tokens_controller.*',
    '{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}',

    // Sessions of people, not of a database (db/session.py), and not session-replay or sessions as a product's records.
    '{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}',
    '**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*',
    '**/api/session{,s}/route.{ts,js}',
    '**/{lib,server,http,middleware,internal,plugs}/session{,s}/**',
    '**/{current,user}{,-,_}session*',
    '**/current{,-,_}user*',

    // Permissions, roles and policies. Roles in YAML under roles/ are Ansible's, which are infrastructure.
    '**/*permission*{,/**}',
    '**/*{privilege,impersonat}*{,/**}',
    '**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}',
    '**/{rbac,acl}{service,manager,guard,policy,config}*',
    '**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}',
    '**/*access{,-,_}{control,policy,policies}*{,/**}',
    '**/role{,s}.*',
    '**/{role,clusterrole}{,-,_}binding*',
    '**/clusterrole*',
    '**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}',
    '**/{user,admin,team,member,account}{,-,_}role*',
    '**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*',
    '**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}',
    '**/app/policies/**',
    '**/*_policy.{rb,ex}',
    '**/policies/*policy.{php,ts,js,py,java,kt,cs}',
    '**/*.{rego,cedar,polar}',
    '**/{ability,abilities}{.*,/**}',
    '**/casbin*{,/**}',
    '**/guardian{.{rb,ex},/**/*.{rb,ex}}',
    '**/guards/**',
    '**/*[._-]guard.{ts,js}',

    // Security settings of frameworks: Spring, Symfony, FastAPI.
    '**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}',
    '**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}',
    '**/*security{,-,_}config*',
    '**/spring-security*',

    // The usual libraries and services, by the names of their settings.
    '**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}',
    '**/config/initializers/clearance.rb',
    '**/passport{,[._-]*}.{ts,js,mjs,php}',
    '**/passport/**/*.{ts,js}',
    '**/{keycloak,okta,cognito}*{,/**}',
    '**/{firestore,storage}.rules',
    '**/database.rules.json',
    '**/Areas/Identity/**',
    '**/Identity.API/**',
    '**/*identityserver*{,/**}',

    // Next.js has one middleware (since version 16: proxy), and its usual work is to turn people away.
    '{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}',
    '{,src/,apps/*/,apps/*/src/}proxy.{ts,js}',
  ],
  except: [
    ...vendored,
    ...appearance,
    ...templates,
    ...projectFiles,
    // Building blocks of forms, and the looks of mails.
    '**/components/ui/**',
    // A component shows; but the one that guards a page, or hands out who is signed in, decides.
    '**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}',
    '**/{email,emails}/**/*.{tsx,jsx,vue}',
    // Headers for browsers, of which the latter is about cameras and microphones.
    '**/*content{,-,_}security{,-,_}policy*',
    '**/config/initializers/permissions_policy.rb',
    // A migration is the database's, and Major, whatever its table is called.
    '**/{migrate,migration,migrations}/**',
  ],
  content: authenticationContent,
};
