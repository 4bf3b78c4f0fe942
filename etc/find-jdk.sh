# Sourced by ./gadolin and ./mvnw: sets JAVA_HOME to a JDK 25 or newer, or explains and exits 6.
# Reads each candidate's `release` file, so that no JVM is started to look at one.
# $find_jdk_caller names the script in messages; $find_jdk_needs_javac=1 refuses a bare runtime.

find_jdk_feature() { # prints the feature version of the Java in $1, or nothing
  [ -r "$1/release" ] && [ -x "$1/bin/java" ] || return 0
  [ "${find_jdk_needs_javac:-0}" = 0 ] || [ -x "$1/bin/javac" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
}

find_jdk_path_home() { # the home of the first java on PATH, links followed
  find_jdk_java=$(command -v java 2>/dev/null) || return 0
  while [ -L "$find_jdk_java" ]; do
    find_jdk_link=$(readlink "$find_jdk_java")
    case "$find_jdk_link" in
      /*) find_jdk_java=$find_jdk_link ;;
      *) find_jdk_java=${find_jdk_java%/*}/$find_jdk_link ;;
    esac
  done
  find_jdk_java=${find_jdk_java%/bin/java}
  printf '%s\n' "$find_jdk_java"
}

find_jdk() {
  find_jdk_seen=
  for find_jdk_home in "${GADOLIN_JAVA_HOME:-}" "${JAVA_HOME:-}" "${GADOLIN_JVM_ROOT:-/usr/lib/jvm}"/* \
      "${SDKMAN_DIR:-${HOME:-/nonexistent}/.sdkman}"/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$(find_jdk_path_home)"; do
    [ -n "$find_jdk_home" ] || continue
    find_jdk_version=$(find_jdk_feature "$find_jdk_home")
    [ -n "$find_jdk_version" ] || continue
    if [ "$find_jdk_version" -ge 25 ]; then
      JAVA_HOME=$find_jdk_home
      export JAVA_HOME
      return 0
    fi
    case " $find_jdk_seen " in
      *" $find_jdk_version "*) ;;
      *) find_jdk_seen="$find_jdk_seen $find_jdk_version" ;;
    esac
  done
  echo "${find_jdk_caller:-gadolin}: JDK 25 or newer is needed; found:${find_jdk_seen:- no Java at all}. Maybe install a JDK 25 (for example from adoptium.net) and set GADOLIN_JAVA_HOME to it." >&2
  exit 6
}

find_jdk
