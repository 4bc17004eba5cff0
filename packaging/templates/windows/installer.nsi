; Installs @DISPLAY_NAME@ for one person, without administrator rights. Filled and compiled by builders/windows.py.
;
;   setup.exe /S [/DESKTOP] [/D=FOLDER]              installs without a question; /D comes last and takes no quotes
;   uninstall.exe /S [/KEEPDATA | /REMOVEDATA]       removes; the data of this person is kept unless told otherwise
;
; Exit codes: 0 done, 1 stopped by the person, 2 @DISPLAY_NAME@ is running, 3 no room or a file cannot be written,
; 4 this Windows cannot run it, 5 a newer version is installed, 6 the folder cannot be used, 7 options that clash.
; Whatever the code but 0: what was installed before still works.

Unicode True
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include nsDialogs.nsh

!define NAME "@DISPLAY_NAME@"
!define PROGRAM "@NAME@.exe"
!define COMMAND "@NAME@-cli.exe"
!define SCHEME "@NAME@"
!define WINDOWS_VERSION "@WINDOWS_VERSION@"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\@NAME@"
!define CAPABILITIES "Software\@DISPLAY_NAME@\Capabilities"
!define PHONE_CLASS "@DISPLAY_NAME@.tel"
!define DATA "$LOCALAPPDATA\@NAME@"
!define SPARE_BYTES 52428800 ; what Windows and the store need beside the program: 50 MiB
!define LONGEST_INSIDE @LONGEST_PATH@ ; characters of the longest path below the program's folder
!define LONGEST_PATH 255

Name "${NAME}"
OutFile "@INSTALLER@"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
CRCCheck force
SetCompressor /SOLID lzma
SetDateSave off
AllowSkipFiles off
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
BrandingText "${NAME} @VERSION@"
ShowInstDetails nevershow
ShowUninstDetails nevershow
@SIGNING@
VIProductVersion "${WINDOWS_VERSION}"
VIFileVersion "${WINDOWS_VERSION}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "@VERSION@"
VIAddVersionKey /LANG=0 "CompanyName" "@PUBLISHER@"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} set-up"
VIAddVersionKey /LANG=0 "FileVersion" "@VERSION@"
VIAddVersionKey /LANG=0 "LegalCopyright" "@PUBLISHER@, Apache-2.0"

!define MUI_ICON "@ICON@"
!define MUI_UNICON "@ICON@"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\program\${PROGRAM}"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_COMPONENTSPAGE_NODESC

!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskAboutData un.TakeAnswer
!insertmacro MUI_UNPAGE_INSTFILES

; The first language stands for every one that is not there. The person is not asked: Windows knows.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!include "@WORDS@"

Var Free
Var Needed
Var Length
Var RemoveData
Var RemoveButton

; -- both ways ----------------------------------------------------------------------------------------------

!macro SHARED un
; Ends with code 2 unless the program is closed. Windows lets nobody write to a program that runs: that is the proof,
; whatever data folder it was started with.
Function ${un}RequireClosed
  again:
    Push "$INSTDIR\program\${PROGRAM}"
    Call ${un}IsFree
    Pop $0
    Push "$INSTDIR\program\${COMMAND}"
    Call ${un}IsFree
    Pop $1
    IntOp $0 $0 & $1
    IntCmp $0 1 done
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
  done:
FunctionEnd

; Takes a file from the stack, leaves 1 if nobody runs it.
Function ${un}IsFree
  Exch $0
  Push $1
  StrCpy $1 1
  ${If} ${FileExists} "$0"
    ClearErrors
    FileOpen $0 "$0" a
    ${If} ${Errors}
      StrCpy $1 0
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
  StrCpy $0 $1
  Pop $1
  Exch $0
FunctionEnd

; Takes a folder from the stack and removes it, if it is one of this program. Another one's is left alone.
Function ${un}RemoveOurs
  Exch $0
  ${If} ${FileExists} "$0\${PROGRAM}"
    RMDir /r "$0"
  ${EndIf}
  Pop $0
FunctionEnd
!macroend
!insertmacro SHARED ""
!insertmacro SHARED "un."

!macro REMOVE_OURS un folder
  Push "${folder}"
  Call ${un}RemoveOurs
!macroend

; Windows reads links, entries of the start menu and their icons again.
!macro TELL_WINDOWS
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro REFUSE code text
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend

; -- install ------------------------------------------------------------------------------------------------

Section "${NAME}" SectionProgram
  SectionIn RO
  Call RequireUsableFolder
  Call RequireClosed
  Call MendAnInterruptedUpgrade
  Call RequireRoom
  ; Beside the old one: if this computer loses power or room now, the old one has not been touched.
  SetErrorLevel 3
  SetOutPath "$INSTDIR\program.new"
  File "@PROGRAM@" ; first: by it the folder is known for ours, should the rest be interrupted
  File /r "@PAYLOAD@"
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.new"
  IfErrors 0 +2
    Abort "$(NOT_WRITTEN)"
  SetOutPath "$INSTDIR"
  Call PutInPlace
  Call WriteStartMenu
  Call WriteRegistry
  SetErrorLevel 0
SectionEnd

Section /o "$(DESKTOP_ICON)" SectionDesktop
  SetOutPath "$INSTDIR\program"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\program\${PROGRAM}"
SectionEnd

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
    !insertmacro REFUSE 4 "$(OLD_WINDOWS)"
  ${EndIf}
  ${IfNot} ${RunningX64}
    !insertmacro REFUSE 4 "$(OLD_WINDOWS)"
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "WindowsVersion"
  ${VersionCompare} "$0" "${WINDOWS_VERSION}" $1
  ${If} $0 != ""
  ${AndIf} $1 == 1
    !insertmacro REFUSE 5 "$(NEWER)"
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} "$0" "/DESKTOP" $1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\${NAME}.lnk"
    SectionGetFlags ${SectionDesktop} $1
    IntOp $1 $1 | ${SF_SELECTED}
    SectionSetFlags ${SectionDesktop} $1
  ${EndIf}
FunctionEnd

!macro REQUIRE_OURS folder
  RMDir "${folder}" ; goes only if it is empty
  ${If} ${FileExists} "${folder}\*.*"
  ${AndIfNot} ${FileExists} "${folder}\${PROGRAM}"
    !insertmacro REFUSE 6 "$(NOT_OURS)"
  ${EndIf}
!macroend

; There is one installation, folders with files that are not ours are not touched, and no path may be cut off.
Function RequireUsableFolder
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != $INSTDIR
  ${AndIf} ${FileExists} "$0\program\${PROGRAM}"
    !insertmacro REFUSE 6 "$(ELSEWHERE)"
  ${EndIf}
  StrLen $Length "$INSTDIR\program.new\"
  IntOp $Length $Length + ${LONGEST_INSIDE}
  ${If} $Length > ${LONGEST_PATH}
    !insertmacro REFUSE 6 "$(TOO_LONG)"
  ${EndIf}
  !insertmacro REQUIRE_OURS "$INSTDIR\program"
  !insertmacro REQUIRE_OURS "$INSTDIR\program.old"
  !insertmacro REQUIRE_OURS "$INSTDIR\program.new"
  ClearErrors
  CreateDirectory "$INSTDIR"
  ${If} ${Errors}
    !insertmacro REFUSE 6 "$(NO_FOLDER)"
  ${EndIf}
FunctionEnd

; The power may have failed between the two names: then the old version is put back first.
Function MendAnInterruptedUpgrade
  ${If} ${FileExists} "$INSTDIR\program.old\${PROGRAM}"
  ${AndIfNot} ${FileExists} "$INSTDIR\program\${PROGRAM}"
    Rename "$INSTDIR\program.old" "$INSTDIR\program"
  ${EndIf}
  !insertmacro REMOVE_OURS "" "$INSTDIR\program.old"
  !insertmacro REMOVE_OURS "" "$INSTDIR\program.new"
  Delete "$INSTDIR\uninstall.new"
FunctionEnd

; The old and the new version lie side by side for a moment, so the whole new one must fit in.
Function RequireRoom
  SectionGetSize ${SectionProgram} $Needed
  System::Int64Op $Needed * 1024
  Pop $Needed
  System::Int64Op $Needed + ${SPARE_BYTES}
  Pop $Needed
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r0, p 0, p 0) i .r1'
  ${If} $1 == 0
    Return ; cannot be asked, as on some network drives; copying will tell
  ${EndIf}
  StrCpy $Free $0
  System::Int64Op $Free < $Needed
  Pop $1
  ${If} $1 == 1
    RMDir "$INSTDIR"
    !insertmacro REFUSE 3 "$(NO_ROOM)"
  ${EndIf}
FunctionEnd

; Two names change; if the second cannot, the first is changed back.
Function PutInPlace
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    Rename "$INSTDIR\program" "$INSTDIR\program.old"
    IfErrors 0 +2
      Abort "$(NOT_WRITTEN)"
  ${EndIf}
  Rename "$INSTDIR\program.new" "$INSTDIR\program"
  ${If} ${Errors}
    Rename "$INSTDIR\program.old" "$INSTDIR\program"
    Abort "$(NOT_WRITTEN)"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  Rename "$INSTDIR\uninstall.new" "$INSTDIR\uninstall.exe"
  !insertmacro REMOVE_OURS "" "$INSTDIR\program.old"
FunctionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  !insertmacro REMOVE_OURS "" "$INSTDIR\program.new"
  RMDir "$INSTDIR\program.new"
  Delete "$INSTDIR\uninstall.new"
  RMDir "$INSTDIR"
FunctionEnd

Function WriteStartMenu
  SetOutPath "$INSTDIR\program" ; the working folder of the entry
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\program\${PROGRAM}" "" "" "" "" "" "@SUMMARY@"
  SetOutPath "$INSTDIR"
FunctionEnd

!macro WRITE_LINK_CLASS class title
  WriteRegStr HKCU "Software\Classes\${class}" "" "${title}"
  WriteRegStr HKCU "Software\Classes\${class}" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\${class}\DefaultIcon" "" "$INSTDIR\program\${PROGRAM},0"
  ; After `--` nothing is an option any more, whatever quotes a page puts into its link.
  WriteRegStr HKCU "Software\Classes\${class}\shell\open\command" "" '"$INSTDIR\program\${PROGRAM}" open -- "%1"'
!macroend

Function WriteRegistry
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "@VERSION@"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "WindowsVersion" "${WINDOWS_VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "@PUBLISHER@"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "@HOMEPAGE@"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\program\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /KEEPDATA'
  SectionGetSize ${SectionProgram} $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  !insertmacro WRITE_LINK_CLASS "${SCHEME}" "URL:${NAME}"
  ; Telephone numbers are offered, not taken: the person chooses in the settings of Windows.
  !insertmacro WRITE_LINK_CLASS "${PHONE_CLASS}" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "@SUMMARY@"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationIcon" "$INSTDIR\program\${PROGRAM},0"
  WriteRegStr HKCU "${CAPABILITIES}\URLAssociations" "${SCHEME}" "${SCHEME}"
  WriteRegStr HKCU "${CAPABILITIES}\URLAssociations" "tel" "${PHONE_CLASS}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
  !insertmacro TELL_WINDOWS
FunctionEnd

; -- uninstall ----------------------------------------------------------------------------------------------

Section "Uninstall"
  Call un.RequireClosed
  ${If} $RemoveData == 1
    Call un.RemoveData
  ${EndIf}
  !insertmacro REMOVE_OURS "un." "$INSTDIR\program"
  !insertmacro REMOVE_OURS "un." "$INSTDIR\program.old"
  !insertmacro REMOVE_OURS "un." "$INSTDIR\program.new"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; goes only if nothing of somebody else's is in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${SCHEME}"
  DeleteRegKey HKCU "Software\Classes\${PHONE_CLASS}"
  DeleteRegKey HKCU "${CAPABILITIES}"
  DeleteRegKey /ifempty HKCU "Software\${NAME}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  !insertmacro TELL_WINDOWS
SectionEnd

Function un.onInit
  SetShellVarContext current
  StrCpy $RemoveData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} "$0" "/REMOVEDATA" $1
  ${IfNot} ${Errors}
    StrCpy $RemoveData 1
    ClearErrors
    ${GetOptions} "$0" "/KEEPDATA" $1
    ${IfNot} ${Errors}
      !insertmacro REFUSE 7 "$(CLASH)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.AskAboutData
  !insertmacro MUI_HEADER_TEXT "$(DATA_TITLE)" "$(DATA_HEAD)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 44u "$(DATA_WORDS)"
  Pop $0
  ${NSD_CreateRadioButton} 0 52u 100% 12u "$(DATA_KEEP)"
  Pop $0
  ${NSD_CreateRadioButton} 0 68u 100% 12u "$(DATA_REMOVE)"
  Pop $RemoveButton
  ${If} $RemoveData == 1
    ${NSD_Check} $RemoveButton
  ${Else}
    ${NSD_Check} $0
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.TakeAnswer
  ${NSD_GetState} $RemoveButton $0
  StrCpy $RemoveData 0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

; The program destroys its key first, in the credential manager too. Where it cannot (no key is at hand), the key
; goes with the folder, for then it lies there, wrapped.
Function un.RemoveData
  ${If} ${FileExists} "$INSTDIR\program\${COMMAND}"
    nsExec::Exec /TIMEOUT=60000 '"$INSTDIR\program\${COMMAND}" sign-out --wipe --force'
    Pop $0
  ${EndIf}
  ${If} $LOCALAPPDATA != ""
    RMDir /r "${DATA}"
  ${EndIf}
FunctionEnd
