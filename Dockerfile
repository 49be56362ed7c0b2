# Where the registry is out of reach, a mirror: --build-arg SDK_IMAGE=... --build-arg RUNTIME_IMAGE=...
ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0

FROM ${SDK_IMAGE} AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Mentorship.Bot -c Release -p:ForImage=true -p:RestoreLockedMode=true -o /published

FROM ${RUNTIME_IMAGE}
# Reminders follow the rules of the system's time zones.
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 mentorship \
    && useradd --uid 10001 --gid mentorship --home-dir /data --shell /usr/sbin/nologin mentorship \
    && install -d -o mentorship -g mentorship -m 700 /data
WORKDIR /app
COPY --from=build /published .
ENV Storage__ConnectionString="Data Source=/data/mentorship.db" \
    Listen__Url=http://0.0.0.0:5080 \
    # A small young generation (4 MB, in hex): processors with a large cache would otherwise be given tens of MB.
    DOTNET_GCgen0size=400000
USER 10001
VOLUME /data
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "Mentorship.Bot.dll"]
