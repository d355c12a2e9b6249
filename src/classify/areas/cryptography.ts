import { cryptographyContent } from '../content/defaults/cryptography.ts';
import { appearance, projectFiles, templates, vendored } from './shared.ts';

/**
 * Cryptography, and the keys and secrets it rests on (4.3).
 *
 * A cryptocurrency is no cryptography, a keyboard or a query key no key, and a course certificate no X.509 one.
 */
export const cryptography = {
  title: 'Cryptography and key management',
  category: 'normal' as const,
  paths: [
    '**/crypt!(ocurrenc*|os|os[._-]*){,/**}',
    '**/*[._-]crypto{,[._-]*}{,/**}',
    '**/*{encrypt,decrypt}*{,/**}',
    // A record may be called so too (a password manager's items): such a file lies among the models.
    '{,**/!(model|models|entity|entities)/}*cipher*{,/**}',
    '**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}',
    '**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}',
    '**/{hashing,hasher}{,[._-]*}',
    '**/{signing,signer}{,s,[._-]*}{,/**}',
    '**/*{verify,verifi}*signature*',
    '**/*signature*{verif,validat}*',
    '**/*message{,_}verifier*',
    '**/*secure{,-,_}random*',

    // Keys and their stores.
    '**/kms{,[._-]*}{,/**}',
    '**/{kms,hsm}{client,service,provider,key}*',
    '**/*[._-]kms{,[._-]*}',
    '**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}',
    '**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}',
    '**/key{rotation,management,manager,derivation}*{,/**}',
    '**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}',
    // `lib/keys.ts` holds keys more often than not; the keys of caches, queries and translations lie beside those.
    '{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}',
    '**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}',
    '**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*',

    // Transport.
    '**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}',
    // A folder called ssl or pki may be a company or a package: these count by file names, and by what lies in them.
    '**/{ssl,pki}{.*,[_-]*}{,/**}',
    '{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**',
    // ACME is also what companies in examples are called: com/acme/PaymentService.java.
    '**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}',
    '**/acme{client,challenge,account}*{,/**}',
    '**/.well-known/acme-challenge/**',
    '**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*',
    '**/certs/**',
    '**/cert{,s}.*',
    '**/cert-manager*{,/**}',

    // Secrets.
    '**/*credential*{,/**}',
    '**/secret{,s}{,.*,/**}',
    '**/*[._-]secret{,s}.*',
    '**/secrets[_-]*',
    '**/*{sealed,external}{,-,_}secret*{,/**}',
    '**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*',
    '**/.sops.{yml,yaml}',
    '**/*.{enc,sops}{,.yml,.yaml,.json,.env}',
    '**/vault.{hcl,yml,yaml,json}',
    '**/.kamal/secrets*',
    '**/{,*}.env',
    '**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)',
  ],
  except: [
    ...vendored,
    ...appearance,
    ...templates,
    ...projectFiles,
    '**/*{example,sample,template,test}*.env',
    '**/*.d.ts',
    '**/{migrate,migration,migrations}/**',
  ],
  content: cryptographyContent,
};
