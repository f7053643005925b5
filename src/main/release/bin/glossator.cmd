@echo off
rem Starts Glossator. After the first check or build, what Java loaded for it is put into an archive in the cache folder, from which the next
rem starts take it (class-data sharing). That goes on in the background for some seconds. JAVA_HOME names the JDK, GLOSSATOR_OPTS options for
rem Java such as -Xmx4g, GLOSSATOR_CACHE the folder of the archive.
setlocal
set "jar=%~dp0..\lib\glossator.jar"
set "java="
if defined JAVA_HOME goto named
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined java goto found
echo error: there is no Java>&2
goto nojava

:named
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
echo error: there is no Java in JAVA_HOME "%JAVA_HOME%">&2
goto nojava

:found
if not defined GLOSSATOR_CACHE set "GLOSSATOR_CACHE=%LOCALAPPDATA%\glossator"
set "archive=%GLOSSATOR_CACHE%\${project.version}.jsa"
set "share="
if exist "%archive%" set share=-XX:SharedArchiveFile="%archive%" -Xlog:disable
set "list="
if not defined share if "%~1"=="check" set "list=%archive%.classes"
if not defined share if "%~1"=="build" set "list=%archive%.classes"
if defined list set share=-XX:DumpLoadedClassList="%list%"
set compiler=-XX:TieredStopAtLevel=1
if "%~1"=="serve" set "compiler="
if not exist "%GLOSSATOR_CACHE%" mkdir "%GLOSSATOR_CACHE%" 2>nul
"%java%" %share% %compiler% %GLOSSATOR_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
set dump=-Xshare:dump -XX:SharedClassListFile="%list%" -XX:SharedArchiveFile="%archive%"
set linked=-XX:+IgnoreUnrecognizedVMOptions -XX:+AOTClassLinking
if defined list start "" /b "%java%" %dump% %linked% -cp "%jar%" <nul >nul 2>nul
exit /b %code%

:nojava
echo   help: install a JDK or JRE, 17 or newer, or name its folder in JAVA_HOME>&2
exit /b 2
