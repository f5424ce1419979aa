#!/bin/sh
# Sets up a fresh, stopped WildFly 39.0.1.Final for Icaze:   install.sh /opt/wildfly
#   install.sh --accounts /opt/wildfly    only gives the two partners new passwords (server stopped)
# The environment holds ICAZE_OPERATOR_PASSWORD and ICAZE_MIA_PASSWORD. See docs/operations.md.
set -eu

what=all
if [ "${1-}" = "--accounts" ]; then what=accounts; shift; fi
JBOSS_HOME=${1:?usage: install.sh [--accounts] WILDFLY_HOME}
JBOSS_HOME=$(cd "$JBOSS_HOME" && pwd)
export JBOSS_HOME
cd "$(dirname "$0")"

for name in ICAZE_OPERATOR_PASSWORD ICAZE_MIA_PASSWORD; do
  eval "value=\${$name:-}"
  if [ -z "$value" ]; then echo "Icaze is not set up: $name is missing." >&2; exit 1; fi
  # No account is locked after wrong passwords, or a stranger could lock the partners out: nobody may guess one.
  if [ "${#value}" -lt 24 ]; then echo "Icaze is not set up: $name has less than 24 characters." >&2; exit 1; fi
done

salt() { od -An -N16 -td1 /dev/urandom | tr -s ' \n' ',' | sed 's/^,//; s/,$//'; }

cli() { "$JBOSS_HOME/bin/jboss-cli.sh" "$@" || { echo "Icaze is not set up: see the message above." >&2; exit 1; }; }

umask 077
# The key store's password is needed while the set-up reads its own configuration, not for anything kept.
ICAZE_KEYSTORE_PASSWORD=${ICAZE_KEYSTORE_PASSWORD:-unused}
export ICAZE_KEYSTORE_PASSWORD

if [ "$what" = all ]; then
  sha256sum --check --quiet SHA256SUMS
  cli --file=icaze.cli
  cp icaze.conf "$JBOSS_HOME/bin/icaze.conf"
  cp certificate.conf "$JBOSS_HOME/bin/icaze-certificate.conf"
  echo '. "$DIRNAME/icaze.conf"' >> "$JBOSS_HOME/bin/standalone.conf"
  cp icaze.ear "$JBOSS_HOME/standalone/deployments/icaze.ear"
fi

ICAZE_OPERATOR_SALT=$(salt) ICAZE_MIA_SALT=$(salt)
export ICAZE_OPERATOR_SALT ICAZE_MIA_SALT
cli --resolve-parameter-values --file=accounts.cli
echo "Icaze is set up in $JBOSS_HOME. Start it with bin/standalone.sh -c standalone-full.xml"
