#!/bin/bash
# Makes an Amazon Linux 2023 into the dashboard: Java and the jar, by way of S3 alone, and a unit of systemd.
set -euo pipefail

dnf install -y java-25-amazon-corretto-headless jq
mkdir -p /opt/longrun
aws s3 cp --region "@REGION@" "@JAR@" /opt/longrun/longrun.jar
aws s3 cp --region "@REGION@" "@BUNDLE@" /opt/longrun/rds-bundle.pem

cat >/etc/longrun.env <<'END'
AWS_REGION=@REGION@
SECRET=@SECRET@
ATHLETE=@ATHLETE@
LONGRUN_STORE_TLS=required
LONGRUN_STORE_CERTIFICATES=/opt/longrun/rds-bundle.pem
END

cat >/opt/longrun/serve <<'END'
#!/bin/bash
# Reads who signs in to the database, and becomes the dashboard.
set -euo pipefail
answer=$(aws secretsmanager get-secret-value --secret-id "$SECRET" --output json)
jq -r .VersionId <<<"$answer" >/run/longrun/version
secret=$(jq -r .SecretString <<<"$answer")
LONGRUN_STORE_URL=$(jq -r '"jdbc:mariadb://\(.host):\(.port)/\(.dbname)"' <<<"$secret")
LONGRUN_STORE_USER=$(jq -r .username <<<"$secret")
LONGRUN_STORE_PASSWORD=$(jq -r .password <<<"$secret")
export LONGRUN_STORE_URL LONGRUN_STORE_USER LONGRUN_STORE_PASSWORD
exec java -Xmx512m -jar /opt/longrun/longrun.jar serve --data /var/lib/longrun --athlete "$ATHLETE"
END

cat >/opt/longrun/follow <<'END'
#!/bin/bash
# Starts the dashboard anew when the password is another one.
set -euo pipefail
version=$(aws secretsmanager get-secret-value --secret-id "$SECRET" --query VersionId --output text)
[[ $version == "$(cat /run/longrun/version)" ]] || systemctl restart longrun
END
chmod +x /opt/longrun/serve /opt/longrun/follow

cat >/etc/systemd/system/longrun.service <<'END'
[Unit]
Description=Longrun's dashboard
After=network-online.target
Wants=network-online.target
# Tries on, until the database has its tables and its user.
StartLimitIntervalSec=0

[Service]
EnvironmentFile=/etc/longrun.env
ExecStart=/opt/longrun/serve
Restart=always
RestartSec=30
SuccessExitStatus=143
DynamicUser=yes
StateDirectory=longrun
RuntimeDirectory=longrun
RuntimeDirectoryPreserve=yes
ProtectHome=yes
PrivateDevices=yes

[Install]
WantedBy=multi-user.target
END

cat >/etc/systemd/system/longrun-follow.service <<'END'
[Unit]
Description=Longrun's dashboard follows its password

[Service]
Type=oneshot
EnvironmentFile=/etc/longrun.env
ExecStart=/opt/longrun/follow
END

cat >/etc/systemd/system/longrun-follow.timer <<'END'
[Unit]
Description=Longrun's dashboard follows its password

[Timer]
OnBootSec=10min
OnUnitActiveSec=5min

[Install]
WantedBy=timers.target
END

systemctl daemon-reload
systemctl enable --now longrun.service longrun-follow.timer
