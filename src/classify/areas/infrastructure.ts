import { infrastructureContent } from '../content/defaults/infrastructure.ts';
import { manifests, vendored } from './shared.ts';

/**
 * What the product runs on, and what brings it there (4.3 "Infrastructure changes"): images, hosts, clusters, pipelines.
 *
 * A layer that domain-driven code calls Infrastructure (Ordering.Infrastructure/Repository.cs) and charts that show
 * figures (components/charts/Bar.tsx) are neither.
 */
export const infrastructure = {
  title: 'Infrastructure',
  category: 'normal' as const,
  paths: [
    // Images
    '**/{Dockerfile,Containerfile}{,.*,-*}',
    '**/*.{dockerfile,containerfile}',
    '**/.dockerignore',
    '**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}',
    '**/docker-bake.{hcl,json}',
    '**/docker-entrypoint*',
    '{docker,.docker}/**',

    // Infrastructure as code: Terraform, OpenTofu, Terragrunt, Pulumi, CDK, CloudFormation, Bicep, Packer, Nomad, Ansible
    '**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}',
    '**/{Pulumi,Pulumi.*}.{yml,yaml}',
    '**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}',
    '**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}',
    '**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**',
    '**/*.cfn.{yml,yaml,json}',
    '**/*-stack.{ts,py}',
    '{infra,iac,ops,devops}/**',
    '**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}',
    'infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}',
    '**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}',
    '**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}',
    '**/ansible.cfg',

    // Kubernetes
    '**/{*k8s*,*kubernetes*,kube,*kustomize*,{,*-}manifests,deploy,deployment,deployments,argocd,helm*,istio*}/**/*.{yml,yaml,json,tpl,sh,jsonnet,toml}',
    '**/{charts,chart}/**/*.{yml,yaml,tpl}',
    '**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}',
    '**/Tiltfile',
    '**/values{,-*,.*}.{yml,yaml}',

    // Platforms
    '**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}',
    '**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}',
    '{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**',
    '**/config/deploy{.rb,.yml,.*.yml,/**}',
    '**/{Capfile,deploy.sh,appspec.yml}',

    // Servers
    '**/*nginx*{.conf,.conf.*,/**}',
    '**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}',
    '**/.htaccess',
    '**/*.{service,timer}',

    // Pipelines: what builds and deploys can also change what is built and deployed.
    '.github/{workflows,actions}/**',
    '{,**/}action.{yml,yaml}',
    '**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}',
    '{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**',
    '**/{goss,jenkins}{.yaml,/**/*.{groovy,yml,yaml,sh}}',
  ],
  except: [
    ...vendored,
    // What a function or a program for infrastructure asks for, in a folder of that name.
    ...manifests,
    // Names that platforms chose and that others use too: only the root's are the platform's.
    '*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}',
    // Development and tests: see the standard kind `non-production`.
    '**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}',
    '**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}',
    '**/{dev,development,test,local}.Dockerfile',
    '**/{Procfile.dev,Procfile.test,Procfile.local}',
    '.devcontainer/**',
    // `.service` in a source tree is a class of that name.
    '{src,app,lib}/**/*.{service,timer}',
    '**/*.{css,scss,less,svg,png,jpg,jpeg,gif}',
    '!(.github)/**/*.{md,mdx}',
    '**/docs/**/*.json',
  ],
  content: infrastructureContent,
};
