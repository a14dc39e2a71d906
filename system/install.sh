#!/usr/bin/env bash
# Installs what `npm run check:system` needs: build tools and Chromium from Debian's packages (where missing), ask-cli, the
# two versions of Node that Lambda runs, and Lambda's runtime interface client, compiled once (one to three minutes).
set -euo pipefail
cd "$(dirname "$0")"

wanted=()
need() { command -v "$1" >/dev/null || wanted+=("$2"); }
need autoconf autoconf
need automake automake
need libtoolize libtool
need cmake cmake
need g++ g++
need make make
need python3 python3
need xz xz-utils
# Any of those that the suites look for will do; the pictures are drawn in Liberation Sans.
if ! command -v chromium chromium-browser google-chrome >/dev/null; then wanted+=(chromium fonts-liberation); fi
if ((${#wanted[@]} > 0)); then
  echo "Installing ${wanted[*]}"
  sudo=()
  if (($(id -u) != 0)); then sudo=(sudo); fi
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}"
fi

# Node as Lambda runs it lies in packages that are named by the processor.
arch="$(node -p process.arch)"

# The locked packages of a folder, unless they are there already. Their install scripts are not run.
stale() { ! cmp -s "$1/package-lock.json" "$1/node_modules/.installed"; }
fetch() { npm ci --prefix "$1" --ignore-scripts --engine-strict=false --no-audit --no-fund; }
note() { cp "$1/package-lock.json" "$1/node_modules/.installed"; }

if stale ../infrastructure; then
  fetch ../infrastructure
  note ../infrastructure
fi
if stale .; then
  fetch .
  # The one script that is wanted, under the Node that will run what it builds.
  PATH="$PWD/node_modules/node-linux-$arch/bin:$PATH" npm rebuild aws-lambda-ric --foreground-scripts
  note .
fi
echo "Node $("node_modules/node-linux-$arch/bin/node" --version) and $("node_modules/node-22-linux-$arch/bin/node" --version), ask-cli $(../infrastructure/node_modules/.bin/ask --version)"
