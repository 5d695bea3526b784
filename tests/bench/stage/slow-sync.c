/* Slows every flush by as many milliseconds as the file named in WIREDESK_SLOW_SYNC says. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void wait_as_told(void) {
  const char *path = getenv("WIREDESK_SLOW_SYNC");
  FILE *file = path == NULL ? NULL : fopen(path, "r");
  unsigned ms = 0;
  if (file == NULL) return;
  if (fscanf(file, "%u", &ms) != 1) ms = 0;
  fclose(file);
  usleep(ms * 1000);
}

int fsync(int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  wait_as_told();
  return real(fd);
}

int fdatasync(int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  wait_as_told();
  return real(fd);
}
