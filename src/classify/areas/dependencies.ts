import { dependenciesContent } from '../content/defaults/dependencies.ts';

/**
 * What declares or pins other people's code (4.3 "Dependency additions"). Whether a dependency was added, and how far a
 * version moved, stands in the contents; a name only says that it may have happened.
 */
export const dependencies = {
  title: 'Dependencies',
  category: 'normal' as const,
  paths: [
    // JavaScript
    '**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}',
    '**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}',
    '**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}',
    '.yarn/{releases,plugins,patches,cache}/**',
    'patches/*.patch',
    '**/node_modules/**',
    '**/config/importmap.rb',
    // Python. docs/requirements.txt too: it is installed where documentation is built.
    '**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}',
    '**/*{requirements,constraints}*.{txt,in}',
    '**/{requirements,constraints}/**/*.{txt,in}',
    '**/{environment,environment-*,conda-lock,meta}.{yml,yaml}',
    // Ruby
    '**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}',
    // Go
    '**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}',
    // Rust
    '**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}',
    // PHP
    '**/{composer.json,composer.lock,symfony.lock}',
    // Java, Kotlin, Scala, Clojure
    '**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}',
    '**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}',
    '**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}',
    '**/{project.clj,deps.edn,shadow-cljs.edn}',
    // .NET
    '**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}',
    '**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}',
    '{,src/}global.json',
    // Elixir, Erlang, Gleam
    '**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}',
    // Dart, Swift, Objective-C
    '**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}',
    // C and C++, Zig, Nix, Bazel
    '**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}',
    '**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}',
    // Haskell, OCaml, R, Julia, Perl, Crystal, D, Lua, Nim
    '**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}',
    '**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}',
    '**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}',
    // Helm charts and Terraform providers are other people's code as well.
    '**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}',
    '**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}',
    '.gitmodules',
    // Vendored code: first-party folders of that name lie deeper.
    'vendor/**',
    'third_party/**',
    '**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**',
    '**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}',
  ],
  // `meta.yaml` and `environment.yml` are Conda's only beside a recipe or at the root; a web project's lie in src/.
  except: [
    '**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}',
    '**/{config,environments,envs}/environment*.{yml,yaml}',
  ],
  content: dependenciesContent,
};
