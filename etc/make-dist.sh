#!/bin/sh
# Finishes a distribution: the launcher, the documents, the examples and the start-up cache.
# usage: make-dist.sh DIST ROOT (JAVA_HOME is the JDK of the build)
set -eu
dist=$1
root=$2
mkdir -p "$dist/etc"
cp "$root/gadolin" "$dist/gadolin"
chmod 755 "$dist/gadolin"
cp "$root/etc/find-jdk.sh" "$dist/etc/"
cp "$root/LICENSE" "$root/README.md" "$dist/"
rm -rf "$dist/examples"
cp -R "$root/examples" "$dist/examples"

class_path=
for jar in "$dist"/lib/*.jar; do
  class_path=${class_path:+$class_path:}$jar
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
# The training run is the main job itself; a JVM that cannot write the cache does no harm.
rm -f "$dist/gadolin.aot"
"$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$dist/gadolin.aot" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
  -cp "$class_path" org.gadolin.app.Main track --home "$home" "$dist/examples/documents" >/dev/null 2>"$home/log" || {
  cat "$home/log" >&2
  exit 1
}
